import { compilePolicy, type DataRule, lint, type Pack, type Post, read } from '@bluepencil/core';
import { figuresOf } from './figures-of.ts';
import { allPosts } from './mix-of-posts.ts';

/** How many phrases a pack has. */
const counts = [1000, 10_000, 100_000];
/** So many rules share them. */
const rules = 100;

/** What a pack of some phrases takes: milliseconds to compile it, microseconds a post. */
export interface PhraseTime {
  count: number;
  compile: number;
  /** Where the phrases are made of words that the posts seldom have, as most phrases of most packs. */
  foreign: number;
  /** Where every word of every phrase is one that the labelled posts are made of. */
  own: number;
}

/** Measures how time grows with the number of phrases. */
export function measurePhrases(posts: readonly Post[]): PhraseTime[] {
  const vocabulary = vocabularyOf(allPosts());
  return counts.map((count) => {
    const start = performance.now();
    const foreign = compilePolicy([
      packOf(count, (word) => (word % 3 === 1 ? `zz${word}q` : at(vocabulary, word))),
    ]);
    const compile = performance.now() - start;
    const own = compilePolicy([packOf(count, (word) => at(vocabulary, word))]);
    const times = { foreign: [] as number[], own: [] as number[] };
    for (let turn = 0; turn < 40; turn += 1)
      for (const [kind, policy] of Object.entries({ foreign, own })) {
        const before = performance.now();
        for (const post of posts) lint(post, policy);
        if (turn >= 10)
          times[kind as keyof typeof times].push(((performance.now() - before) * 1000) / posts.length);
      }
    return { count, compile, foreign: figuresOf(times.foreign).median, own: figuresOf(times.own).median };
  });
}

/** A pack of phrases of three words, one of them optional or behind a gap. */
function packOf(count: number, wordAt: (number: number) => string): Pack {
  const declares = Array.from({ length: rules }, (_, rule): DataRule => {
    const phrases = Array.from({ length: count / rules }, (__, index) => {
      const number = (rule * count) / rules + index;
      const [first, second, third] = [0, 1, 2].map((word) => wordAt(number * 3 + word));
      return number % 2 === 0 ? `${first} [${third}] ${second}` : `${first} ..2 ${second} ${third}`;
    });
    return {
      id: `bench/rule-${rule}`,
      ...{ summary: '', why: '', sources: [], verdict: 'review', message: '', check: 'phrases' },
      options: { phrases },
      examples: { fail: [], pass: [] },
    };
  });
  return { name: 'bench', version: '1.0.0', declares };
}

/** Every word of the posts, once. */
function vocabularyOf(posts: readonly Post[]): string[] {
  const words = posts.flatMap((post) => read(post).words.filter(({ kind }) => kind === 'word'));
  return [...new Set(words.map(({ norm }) => norm))].filter((norm) => /^[a-z]+$/.test(norm));
}

/** Gives a word by a number, in no order: as a phrase is made of any. */
function at(vocabulary: readonly string[], number: number): string {
  return vocabulary[(Math.imul(number + 1, 0x9e3779b1) >>> 0) % vocabulary.length] ?? 'road';
}
