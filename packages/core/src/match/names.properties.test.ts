import fc from 'fast-check';
import { expect, it } from 'vitest';
import groups from '../../../../fixtures/names.json' with { type: 'json' };
import { compileProgram } from '../phrase/compile-program.ts';
import { commonWords } from '../read/common-words.ts';
import { isNameToo } from '../read/entities/capital-words.ts';
import { isTitle, neverNames, placeWords, roleWords } from '../read/entities/name-words.ts';
import { read } from '../read/read.ts';
import { match } from './match.ts';

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const words = commonWords();
/** Words that people are called, and any words that say neither what somebody is nor where. */
const given = fc.constantFrom(
  ...words.filter((word) => isNameToo(word) && !neverNames.has(word) && !isTitle(word)),
);
const family = fc.constantFrom(
  ...words.filter(
    (word) =>
      word.length > 2 &&
      !neverNames.has(word) &&
      !isTitle(word) &&
      !placeWords.has(word) &&
      !roleWords.has(word),
  ),
);
const contexts = fc.constantFrom<(name: string) => string>(
  (name) => `We charged ${name}, 34, on Monday.`,
  (name) => `The victim, ${name}, is recovering.`,
  (name) => `A man named ${name} told officers.`,
);

it('a name of any words is a person, and its words fire no phrase', () => {
  fc.assert(
    fc.property(given, family, contexts, (first, last, context) => {
      const name = `${capital(first)} ${capital(last)}`;
      const reading = read({ id: '', text: context(name) });
      const people = reading.entities.filter(({ kind }) => kind === 'person').map(({ value }) => value);
      expect(people).toEqual([`${first} ${last}`]);
      const phrases = { phrases: [`(${first}|${last})`], layer: 'test', path: [] };
      const { hits } = match(compileProgram(new Map(), [phrases], []), reading);
      // The words of the context itself may be the ones that are looked for.
      const start = reading.post.text.indexOf(name);
      expect(
        hits(0).filter((hit) => {
          const at = reading.words[hit.first]?.start ?? 0;
          return at >= start && at < start + name.length;
        }),
      ).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

it('the names that CI tries are of many groups, each with both genders', () => {
  const origins = [...new Set(groups.map(({ group }) => group))];
  expect(origins.length).toBeGreaterThanOrEqual(12);
  for (const origin of origins)
    expect(new Set(groups.flatMap(({ group, gender }) => (group === origin ? [gender] : []))).size).toBe(2);
  expect(groups.length).toBeGreaterThanOrEqual(60);
});
