import { describe, expect, it, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { lint } from './lint.ts';
import type { Config, Pack, SafeList } from './pack.ts';
import type { Metadata } from './post.ts';
import { type CodeRule, type DataRule, defineRule } from './rule.ts';

function ruleFor(id: string, phrase: string): DataRule {
  return {
    ...{ id, summary: 'None', why: 'So it is.', sources: [], verdict: 'review' },
    ...{ check: 'phrases', options: { phrases: [phrase] } },
    ...{ message: 'Unexpected `{{actual}}`, expected none', examples: { fail: [], pass: [] } },
  };
}

const arrest: SafeList = {
  elements: {
    'the arrest': ['[a] (man|woman) [aged] [{adult-age}] was arrested', '{person} was arrested'],
    'that it goes on': ['the inquiry [still] goes on'],
  },
  passes: ['case/**'],
  sources: [{ id: 'BOOK', binding: 'modelled-on' }],
  verified: 'V',
};
const base: Pack = {
  name: 'base',
  version: '1.0.0',
  declares: [
    ruleFor('case/arrest', 'arrested'),
    ruleFor('case/inquiry', 'inquiry'),
    ruleFor('tone/bad', 'bad'),
  ],
  safe: { arrest },
};

function rulesIn(text: string, config: Config = {}, meta?: Metadata): string[] {
  const policy = compilePolicy([base], config);
  return lint({ id: 'a', text, ...(meta && { meta }) }, policy).findings.map(({ ruleId }) => ruleId);
}

describe('a safe list', () => {
  it.each([
    ['A man, 34, was arrested.', []],
    ['A man, 34, was arrested. The inquiry still goes on!', []],
    ['Ada Quist was arrested\nThe inquiry goes on', []],
    ['A man, 16, was arrested.', ['case/arrest']],
    ['A man, 34, was arrested for it.', ['case/arrest']],
    ['Finally a man, 34, was arrested.', ['case/arrest']],
    ['A man, 34, was arrested. He did it.', ['case/arrest']],
    ['He did it. The inquiry goes on.', ['case/inquiry']],
  ])('“%s”', (text, expected) => expect(rulesIn(text)).toEqual(expected));

  it('leaves the rules that it does not name alone', () => {
    const bad = {
      elements: { 'the weather': ['bad weather'] },
      passes: ['case/**'],
      sources: [],
      verified: 'K',
    };
    expect(rulesIn('Bad weather.', { safe: { weather: bad as SafeList } })).toEqual(['tone/bad']);
  });

  it('says nothing of pictures', () => {
    const attachments = [{ kind: 'image', alt: 'A man' }];
    expect(rulesIn('A man was arrested.', {}, { attachments })).toEqual(['case/arrest']);
  });

  it('says nothing of what is found without words, nor of a post without any', () => {
    const places: CodeRule = defineRule({
      ...ruleFor('case/places', 'x'),
      check: ({ post: { text } }) => [{ start: 0, end: text.startsWith('A') ? 0 : text.length }],
    });
    const policy = compilePolicy([{ ...base, declares: [ruleFor('case/arrest', 'arrested'), places] }]);
    const verdictOf = (text: string) => lint({ id: 'a', text }, policy).verdict;
    expect(['A man was arrested.', '…', 'The inquiry goes on.'].map(verdictOf)).toEqual([
      'review',
      'review',
      'publish',
    ]);
  });

  it('joins with others of which each passes the rule', () => {
    const thanks: SafeList = { ...arrest, elements: { thanks: ['thank you'] }, passes: ['case/arrest'] };
    const config = { safe: { thanks } };
    expect(rulesIn('A man was arrested. Thank you.', config)).toEqual([]);
    expect(rulesIn('A man was arrested. The inquiry goes on. Thank you.', config)).toEqual(['case/inquiry']);
  });

  it('is replaced by one of its name', () => {
    const less: SafeList = { ...arrest, elements: { 'that it goes on': ['the inquiry goes on'] } };
    expect(rulesIn('A man was arrested.', { safe: { arrest: less } })).toEqual(['case/arrest']);
  });

  it('hides no rule that failed', () => {
    const broken: CodeRule = defineRule({
      ...ruleFor('case/broken', 'x'),
      check: () => {
        throw new Error('broken');
      },
    });
    const policy = compilePolicy([{ ...base, declares: [broken] }]);
    expect(lint({ id: 'a', text: 'A man was arrested.' }, policy).verdict).toBe('review');
  });

  it('never passes a locked rule, whoever locks it', () => {
    expect(rulesIn('A man was arrested.', { locked: ['case/arrest'] })).toEqual(['case/arrest']);
    expect(rulesIn('The inquiry goes on.', { locked: ['case/arrest'] })).toEqual([]);
  });

  test('for a rule that is not there is refused, and a phrase that is none', () => {
    const passing = (passes: string[]): Config => ({ safe: { mine: { ...arrest, passes } } });
    expect(() => compilePolicy([base], passing(['cash/arrest']))).toThrow('Unexpected rule `cash/arrest`');
    const elements = { odd: ['(one'] };
    expect(() => compilePolicy([base], { safe: { mine: { ...arrest, elements } } })).toThrow();
  });

  test('is part of what names a policy', () => {
    const digests = [base, { ...base, safe: {} }].map((pack) => compilePolicy([pack]).identity.digest);
    expect(new Set(digests).size).toBe(2);
  });
});
