import { expect, test } from 'vitest';
import { mergeWords, wordsFor } from './closure-of-words.ts';

test('what comes later replaces a class, or adds to it', () => {
  const base = { suspect: ['he'], van: ['van'] };
  expect(mergeWords([base, undefined, { 'suspect+': ['she'], van: ['lorry'] }, { 'new+': ['x'] }])).toEqual({
    suspect: ['he', 'she'],
    van: ['lorry'],
    new: ['x'],
  });
});

test('a rule needs the classes that it names, and those within them, also in a ring', () => {
  const words = {
    suspect: ['the {driver}'],
    driver: ['(driver|{rider})'],
    rider: ['{driver}'],
    other: ['x'],
  };
  const options = { phrases: ['{suspect} <admit>', '{phone} {driver}'] };
  expect(Object.keys(wordsFor(options, words)).sort()).toEqual(['driver', 'rider', 'suspect']);
});
