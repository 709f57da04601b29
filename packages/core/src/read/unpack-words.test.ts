import { expect, it } from 'vitest';
import { commonWords, isCommonWord } from './common-words.ts';
import { unpackWords } from './unpack-words.ts';

it('tells words by how they differ from the one before, also over the end of a line', () => {
  expect(unpackWords('\nAaAbideAsEle\nEzoo\n')).toEqual(['a', 'abide', 'abides', 'able', 'zoo']);
  expect(unpackWords('\n')).toEqual([]);
});

it('gives common words in order, and nothing but small letters', () => {
  const words = commonWords();
  expect(words).toEqual([...words].sort());
  expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  expect(words.filter((word) => !isCommonWord(word))).toEqual([]);
  expect(['', 'polic', 'éa', '0', 'Police'].filter(isCommonWord)).toEqual([]);
});
