import { type FindingVerdict, verdicts } from '@bluepencil/core/verdict';

/** How a finding is shown: by its verdict, or as waived. */
export type Tone = FindingVerdict | 'waived';

/** The tones, mildest first. */
const tones: readonly string[] = ['waived', ...verdicts];

/** Gives the tone of a finding; one that ends some day is waived until then. */
export function toneOf({ verdict, until }: { verdict: FindingVerdict; until?: string }): Tone {
  return until === undefined ? verdict : 'waived';
}

/** Gives the worst of some tones; undefined if there are none. */
export function worstOf(given: readonly Tone[]): Tone | undefined {
  return [...given].sort((a, b) => tones.indexOf(b) - tones.indexOf(a))[0];
}
