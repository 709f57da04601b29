import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../phrase/compile-phrases.ts';
import type { PhraseList } from '../phrase/phrase-list.ts';
import { read, type Reading } from '../read/read.ts';
import { linkProgram } from './link-program.ts';
import { match } from './match.ts';
import { matchNaively } from './naive-matcher.ts';
import { openProgram } from './open-program.ts';
import type { Program } from './program.ts';

/** Few words, so that phrases are found often; no names, and none with two spellings. */
const word = fc.constantFrom('zig', 'zigs', 'bop', 'nim', 'tok', 'flam');
const classes = fc.constantFrom('{one}', '{two}', '{both}');

const part: fc.Arbitrary<string> = fc.letrec<{ phrase: string; part: string }>((tie) => ({
  phrase: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  part: fc.oneof(
    { maxDepth: 3 },
    { weight: 5, arbitrary: word },
    { weight: 1, arbitrary: fc.constant('<zig>') },
    { weight: 1, arbitrary: fc.constant('=FLAM') },
    { weight: 2, arbitrary: classes },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 3 }).map((most) => `..${most}`) },
    { weight: 1, arbitrary: fc.constantFrom('^', '$') },
    { weight: 2, arbitrary: tie('phrase').map((inner) => `[${inner}]`) },
    { weight: 3, arbitrary: fc.tuple(tie('phrase'), tie('phrase')).map(([a, b]) => `(${a}|${b})`) },
  ),
})).phrase;

/** A phrase that has to find something: a word stands somewhere in it. */
const phrase = fc
  .tuple(fc.option(part), word, fc.option(part))
  .map((parts) => parts.filter(Boolean).join(' '));
/** What classes are made of, the later ones of the earlier. */
const members = fc.record({
  one: fc.array(
    fc.oneof(
      word,
      fc.tuple(word, word).map((both) => both.join(' ')),
    ),
    { maxLength: 3 },
  ),
  two: fc.array(fc.constantFrom('zig [bop] nim', 'tok ..1 tok', '(nim|bop tok)', 'flam', '{one} zig'), {
    maxLength: 2,
  }),
  both: fc.constantFrom(['{one}'], ['{one}', '{two}'], ['{two} bop']),
});
const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: word },
      { weight: 1, arbitrary: fc.constantFrom('FLAM', '.', '\n', '7') },
    ),
    {
      maxLength: 24,
    },
  )
  .map((words) => words.join(' ').replaceAll(' .', '.'));

const listOf = (phrases: readonly string[]): PhraseList => ({
  phrases: [...phrases],
  layer: 'test',
  path: [],
});

function compile(
  lists: readonly (readonly string[])[],
  words: Record<string, readonly string[]>,
  eager: readonly number[],
): Program {
  const named = new Map(Object.entries(words).map(([name, phrases]) => [name, listOf(phrases)]));
  return openProgram(
    linkProgram(compilePhrases({ classes: named, lists: lists.map(listOf), disguised: [] }), new Set(eager)),
  );
}

function hitsOf(program: Program, reading: Reading, list: number): { first: number; end: number }[] {
  const { hits, close } = match(program, reading);
  const found = hits(list).map(({ first, end }) => ({ first, end }));
  close();
  return found;
}

describe('match, for any phrases and words', { timeout: 60_000 }, () => {
  it('finds what trying everything everywhere finds, by anchors and on demand', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 3 }), members, text, (phrases, words, post) => {
        const reading = read({ id: '', text: post });
        const expected = matchNaively(phrases, words, reading);
        expect(hitsOf(compile([phrases], words, [0]), reading, 0)).toEqual(expected);
        expect(hitsOf(compile([phrases], words, []), reading, 0)).toEqual(expected);
      }),
      { numRuns: 1500 },
    );
  });

  it('tells of a list that is looked for in every post whether it has a match, before anybody asks which', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 2 }), members, text, (phrases, words, post) => {
        const reading = read({ id: '', text: post });
        const { has, hits, close } = match(compile([['zebra'], phrases], words, [0, 1]), reading);
        expect(has(0)).toBe(false);
        expect(has(1)).toBe(hits(1).length > 0);
        close();
      }),
    );
  });

  it('finds the same whatever was found in the post before', () => {
    fc.assert(
      fc.property(
        phrase,
        phrase,
        members,
        fc.array(text, { maxLength: 4 }),
        (first, second, words, posts) => {
          const program = compile([[first], [second]], words, [0]);
          const readings = posts.map((post) => read({ id: '', text: post }));
          const once = readings.map((reading) => [hitsOf(program, reading, 0), hitsOf(program, reading, 1)]);
          const again = readings
            .toReversed()
            .map((reading) => [hitsOf(program, reading, 1), hitsOf(program, reading, 0)].toReversed());
          expect(again.toReversed()).toEqual(once);
        },
      ),
    );
  });
});
