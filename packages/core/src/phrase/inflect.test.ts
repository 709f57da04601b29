import { describe, expect, it } from 'vitest';
import { inflect } from './inflect.ts';
import { spellings } from './spellings.ts';

describe('inflect', () => {
  it.each([
    ['admit', ['admits', 'admitted', 'admitting']],
    ['confess', ['confesses', 'confessed', 'confessing']],
    ['carry', ['carries', 'carried', 'carrying']],
    ['play', ['plays', 'played', 'playing']],
    ['blame', ['blames', 'blamed', 'blaming']],
    ['die', ['dies', 'died', 'dying']],
    ['shoot', ['shot', 'shooting', 'shoots']],
    ['thief', ['thieves']],
    ['travel', ['travelled', 'traveled']],
    ['panic', ['panicked', 'panicking']],
    ['child', ['children']],
  ])('%s', (word, forms) => {
    expect(inflect(word)).toEqual(expect.arrayContaining([word, ...forms]));
  });
});

describe('spellings', () => {
  it.each([
    ['colour', 'color'],
    ['neighbors', 'neighbours'],
    ['apologise', 'apologize'],
    ['criticized', 'criticised'],
    ['is', "'s"],
  ])('%s is also %s', (word, other) => {
    expect(spellings(word)).toContain(other);
  });

  it.each(['advise', 'surprise', 'size', 'promise', 'constructor'])('%s has one spelling', (word) => {
    expect(spellings(word)).toEqual([word]);
  });
});
