import type { Merged } from './merged.ts';
import type { WordClass } from './phrase/phrase-list.ts';
import { youngAgeParameter, youngAges } from './young-age.ts';

/**
 * Gives the word classes that parameters are: `{$tipLines}` in a phrase is any of the values of `tipLines`.
 *
 * Only letters and digits of a value count, as everywhere in phrases. A parameter without values is a class that nothing
 * fits, so that a rule may ask for what only some agencies set. `{$youngAges}` are the ages below `youngAge`, from ten on, also in words.
 */
export function parameterClasses({ parameters, parameterOrigins }: Merged): Map<string, WordClass> {
  const classOf = (name: string, phrases: string[]): WordClass => ({
    phrases,
    layer: parameterOrigins[name]?.layer ?? '',
    path: ['parameters', name],
  });
  return new Map([
    ...Object.entries(parameters).map(
      ([name, value]) => [`$${name}`, classOf(name, [value].flat().flatMap(plainWords))] as const,
    ),
    ['$youngAges', classOf(youngAgeParameter, youngAges(parameters))],
  ]);
}

/** A value is no phrase: its brackets and bars are punctuation. */
function plainWords(value: unknown): string[] {
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const words = `${value}`.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words === '' ? [] : [words];
}
