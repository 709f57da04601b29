import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

const norms = (text: string): string[] => words(text).map(({ norm }) => norm);

describe('words', () => {
  it.each([
    ["He didn't, can't and won't", ['he', 'did', 'not', 'can', 'not', 'and', 'will', 'not']],
    ["dont they're shes", ['do', 'not', 'they', 'are', 'she', "'s"]],
    ["the victim's 34-year-old brother", ['the', 'victim', "'s", '34', 'year', 'old', 'brother']],
    ['1,200 people, 0.08 and 4am', ['1200', 'people', '0.08', 'and', '4am']],
    ['#DontDrinkAndDrive #NYPDCares', ['do', 'not', 'drink', 'and', 'drive', 'nypd', 'cares']],
    ['#dontdrinkanddrive', ['do', 'not', 'drink', 'and', 'drive']],
    ['gone 😂👍🏽', ['gone', '😂', '👍🏽']],
    ['', []],
    ['!!! ... ---', []],
  ])('splits %j', (text, expected) => {
    expect(norms(text)).toEqual(expected);
  });

  it('gives each half of a contraction its own place', () => {
    expect(words("I don't").map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 4],
      [4, 7],
    ]);
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', 3],
    ['Sgt. Petrakis met Dr. Oh at St. Brendan. Then left.', 2],
    ['at 8 a.m. and again', 1],
    ['Sat. Oct. 3 at noon', 1],
    ['since Jan. 4', 1],
    ['Ask Jun. He knows', 2],
    ['See you Sun. Bring a coat', 2],
    ['first line\nsecond line', 2],
    ['It cost 3.50 today', 1],
    ['He said "stop." They ran.', 2],
    ['b!tch', 1],
    ['', 0],
  ])('counts the sentences of %j', (text, count) => {
    expect(sentences(text, words(text))).toHaveLength(count);
  });
});
