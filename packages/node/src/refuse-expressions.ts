import { gatherErrors, type Layer } from '@bluepencil/core';
import type { Locate } from './place.ts';
import { PolicyFileError } from './policy-file-error.ts';

/** What only regular expressions have: repetition, classes of characters, groups with a question mark. */
const expression = /[)\]][*+]|\.[*+]|\w[*+]\)|\\[bdsw]|\(\?[:=!<]/i;

/**
 * Refuses regular expressions where phrases stand: their signs would be read as punctuation, and find something else than was
 * meant. Phrases have no repetition, and so none that takes more than linear time.
 *
 * @param value a rule's options, or word classes
 * @throws PolicyFileError E206 for each of them
 */
export function refuseExpressions(
  value: unknown,
  { layer, path, locate }: { layer: string; path: readonly (string | number)[]; locate: Locate },
): void {
  gatherErrors(
    phrasesIn(value, path).map(({ phrase, at }) => () => {
      throw new PolicyFileError(
        'E206',
        `Unexpected regular expression \`${phrase.slice(0, 60)}\`, expected a phrase`,
        {
          layer,
          path: at,
          place: locate(at),
          hint: 'Words, (a|b), [optional], ..3 for up to three words between, <verb> for its inflections: docs/guides/phrases.md',
        },
      );
    }),
  );
}

/**
 * Refuses them wherever a pack or a config has phrases: in its word classes, its safe lists and the options that it sets.
 *
 * @throws PolicyFileError E206 for each of them
 */
export function refuseExpressionsIn(
  { words, safe, rules, overrides }: Layer,
  { layer, locate }: { layer: string; locate: Locate },
): void {
  const parts = Object.entries({ words, safe, rules, overrides });
  gatherErrors(
    parts.map(([key, value]) => () => {
      refuseExpressions(value, { layer, path: [key], locate });
    }),
  );
}

interface FoundPhrase {
  phrase: string;
  at: (string | number)[];
}

/** Conditions on metadata and on files are globs, and so may rules be named; the rest is prose. */
const notPhrases = new Set([
  ...['where', 'when', 'files', 'passes'],
  ...['why', 'message', 'sources', 'sources+', 'note', 'clearedBy'],
]);

function phrasesIn(value: unknown, path: readonly (string | number)[]): FoundPhrase[] {
  if (typeof value === 'string') return expression.test(value) ? [{ phrase: value, at: [...path] }] : [];
  if (Array.isArray(value)) return value.flatMap((each, index) => phrasesIn(each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    notPhrases.has(key) ? [] : phrasesIn(each, [...path, key]),
  );
}
