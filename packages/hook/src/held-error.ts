import type { Answer } from './answer.ts';
import type { RefusedError } from './refused-error.ts';

/** What keeps a post from going out. */
export interface Holding {
  verdict: 'review' | 'block' | 'indeterminate';
  /** The answer of the gate, where there is one. */
  answer?: Answer | undefined;
  /** Why a receipt or an approval was not accepted. */
  refusal?: RefusedError | undefined;
  /** What kept the gate from answering. */
  cause?: unknown;
}

const heads = {
  review: 'This post waits for a person to decide.',
  block: 'This post does not go out as it is written.',
  indeterminate: 'This post is held: it could not be checked.',
};

/** A post was not sent. Its message is for the author: what was found, what to write instead, and why. */
export class HeldError extends Error {
  override name = 'HeldError';
  readonly verdict: Holding['verdict'];
  readonly answer: Answer | undefined;
  readonly refusal: RefusedError | undefined;

  constructor({ verdict, answer, refusal, cause }: Holding) {
    super(tell({ verdict, answer, refusal, cause }), cause === undefined ? undefined : { cause });
    this.verdict = verdict;
    this.answer = answer;
    this.refusal = refusal;
  }
}

function tell({ verdict, answer, refusal }: Holding): string {
  const findings = answer?.findings.filter((finding) => finding.verdict !== 'advise') ?? [];
  return [
    refusal ? 'This post is held: its receipt was not accepted.' : heads[verdict],
    ...findings.map(({ message, why, rule }) => `- ${message} (${rule})\n  ${why}`),
    ...(answer?.pending?.map(({ message }) => `- ${message}`) ?? []),
    ...(refusal ? [`- ${refusal.message}`] : []),
    ...(verdict === 'indeterminate' && !refusal
      ? ['- Send it again in a moment, or ask whoever runs the gate.']
      : []),
  ].join('\n');
}
