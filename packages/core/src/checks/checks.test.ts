import { describe, expect, it } from 'vitest';
import { compilePolicy } from '../compile-policy.ts';
import { lint } from '../lint.ts';
import type { Metadata } from '../post.ts';
import type { RuleBase } from '../rule.ts';
import type { CheckOptions } from './options.ts';

const base: RuleBase = {
  id: 'tone/tested',
  summary: '',
  why: '',
  sources: [],
  verdict: 'review',
  message: 'Unexpected {{actual}}, expected less',
  examples: { fail: [], pass: [] },
};

/** What a check finds in a text, as the words themselves. */
function find(
  check: CheckOptions,
  text: string,
  meta: Metadata = {},
  parameters: Record<string, unknown> = {},
): string[] {
  const policy = compilePolicy([{ name: 'test', version: '0.0.0', declares: [{ ...base, ...check }] }], {
    parameters,
  });
  return lint({ id: '', text, meta }, policy).findings.map(
    ({ start, end, actual }) => text.slice(start, end) || `(${actual})`,
  );
}

describe('phrases', () => {
  const check = (context: object): CheckOptions => ({
    check: 'phrases',
    options: { phrases: ['bad'], ...context },
  });
  it.each([
    ['unless in the sentence', { unless: ['not'] }, 'bad not. bad', ['bad']],
    ['unless in the post', { unlessPost: ['sorry'] }, 'bad. sorry', []],
    ['near in the sentence', { near: ['dog'] }, 'bad dog. bad', ['bad']],
    ['near in the post', { nearPost: ['dog'] }, 'bad. dog', ['bad']],
    ['near in the post, absent', { nearPost: ['dog'] }, 'bad. cat', []],
    ['unless in the post, absent', { unlessPost: ['sorry'] }, 'bad. cat', ['bad']],
    ['near in any of many sentences', { near: ['dog'] }, 'Dog. Bad dog. Bad. Dog. Bad dog.', ['Bad', 'Bad']],
    ['unless in any of many', { unless: ['not'] }, 'Not. Bad not. Bad. Not. Bad not. Bad.', ['Bad', 'Bad']],
    ['no phrases at all', { unless: [], near: [] }, 'bad', ['bad']],
  ])('keeps to %s', (_what, context, text, expected) => {
    expect(find(check(context), text)).toEqual(expected);
  });
});

describe('near', () => {
  const check: CheckOptions = {
    check: 'near',
    options: { phrases: ['{phone}'], to: ['her mobile'], within: 3 },
  };
  it('counts a name as one word', () => {
    const text = (name: string): string => `her mobile, says ${name}, is 519-555-0134`;
    expect(find(check, text('Ada Quist'))).toEqual(['519-555-0134']);
    expect(find(check, text('Yusuf Al-Rashid Haddad'))).toEqual(['519-555-0134']);
  });
  it('looks at the nearest on either side, and counts the words between', () => {
    const many = (words: string) => find(check, `her mobile ${words} 519-555-0134 ${words} her mobile`);
    expect(many('and then that')).toEqual(['519-555-0134']);
    expect(many('and then that of')).toEqual([]);
    expect(find(check, `her mobile a b c d 519-555-0134 a b c her mobile`)).toEqual(['519-555-0134']);
    expect(find(check, `her mobile a b c 519-555-0134 a b c d her mobile`)).toEqual(['519-555-0134']);
    const overlapping: CheckOptions = {
      ...check,
      options: { phrases: ['own line'], to: ['line of hers'], within: 0 },
    };
    expect(find(overlapping, 'her own line of hers')).toEqual(['own line']);
    expect(find(overlapping, 'her own line, the line of hers')).toEqual([]);
  });
  it('takes what is close, across sentences too', () => {
    expect(find(check, 'It is her mobile. Call 519-555-0134')).toEqual(['519-555-0134']);
    expect(find(check, 'her mobile is not to be called at all, so call 519-555-0134')).toEqual([]);
    expect(find(check, '519-555-0134')).toEqual([]);
  });
});

describe('require', () => {
  const check: CheckOptions = {
    check: 'require',
    options: { phrases: ['<witness>'], need: ['{phone}', '{link}'] },
  };
  it('reports the first place only when what is needed is missing', () => {
    expect(find(check, 'Witnesses? Any witness?')).toEqual(['Witnesses']);
    expect(find(check, 'Witnesses? Call 519-555-0100')).toEqual([]);
    expect(find(check, 'Nothing')).toEqual([]);
  });
});

describe('signals', () => {
  const check: CheckOptions = {
    check: 'signals',
    options: {
      atLeast: 2,
      signals: {
        joke: { phrases: ['lol', '😂'], weight: 1 },
        arrest: { phrases: ['<arrest>'], weight: 1.5 },
        dog: { phrases: ['<dog>'], weight: -2 },
      },
    },
  };
  it('adds up what is there and lies on the heaviest', () => {
    expect(find(check, 'lol, he was arrested 😂')).toEqual(['arrested']);
    expect(find(check, 'lol 😂')).toEqual([]);
    expect(find(check, 'lol, the dog was arrested')).toEqual([]);
  });
});

describe('entity', () => {
  it('allows values of the agency, and can ask for some values only', () => {
    const check: CheckOptions = { check: 'entity', options: { entities: ['link'], allow: ['$own'] } };
    expect(find(check, 'see tps.ca/x or www.tps.ca, not nottps.ca', {}, { own: ['tps.ca'] })).toEqual([
      'nottps.ca',
    ]);
    const only: CheckOptions = { check: 'entity', options: { entities: ['link'], only: ['bit.ly'] } };
    expect(find(only, 'see https://bit.ly/x or tps.ca')).toEqual(['https://bit.ly/x']);
  });
});

describe('casing', () => {
  it.each<[string, object, string, string[]]>([
    ['capitals in a row', { words: 3, allow: ['RCMP'] }, 'WE GOT HIM and RCMP NOW', ['WE GOT HIM']],
    ['numbers between capitals', { words: 3 }, 'ALL 12 OF YOU', ['ALL 12 OF YOU']],
    ['a single word', { words: 3 }, 'WANTED: a man', []],
    ['marks in a row', { marks: 2 }, 'Really?! Yes! No!!', ['?!', '!!']],
    ['run-together hashtags', { hashtags: true }, '#lockitup #LockItUp #safety', ['#lockitup']],
  ])('reports %s', (_what, options, text, expected) => {
    expect(find({ check: 'casing', options }, text)).toEqual(expected);
  });
});

describe('length', () => {
  const limits = {
    x: { max: 10, count: 'weighted' },
    bluesky: { max: 3, count: 'graphemes' },
    sms: { max: 4, count: 'characters' },
  } as const;
  const check: CheckOptions = { check: 'length', options: { limits } };
  it.each([
    ['x', '1234567890', []],
    ['x', '12345678901', ['1']],
    ['x', '日本日本日本', ['本']],
    ['x', 'https://example.com/long', ['https://example.com/long']],
    ['x', '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', []],
    ['bluesky', '👨‍👩‍👧ab', []],
    ['bluesky', '👨‍👩‍👧abc', ['c']],
    ['sms', 'abcde', ['e']],
    ['facebook', 'a'.repeat(9000), []],
  ])('on %s, %j', (channel, text, expected) => {
    expect(find(check, text, { channel })).toEqual(expected);
  });
});

describe('attachments', () => {
  const image = (alt?: string): Metadata => ({
    attachments: [alt === undefined ? { kind: 'image' } : { kind: 'image', alt }],
  });
  it('wants a description that is not a file name', () => {
    const check: CheckOptions = { check: 'attachments', options: { kinds: ['image'], need: 'alt' } };
    expect(find(check, 'x', image())).toEqual(['(image)']);
    expect(find(check, 'x', image('IMG_2043.jpg'))).toEqual(['(image)']);
    expect(find(check, 'x', image('A dog on a bench'))).toEqual([]);
    expect(find(check, 'x')).toEqual([]);
  });
  it('can forbid a kind', () => {
    const check: CheckOptions = {
      check: 'attachments',
      options: { kinds: ['booking-photo'], need: 'absence' },
    };
    expect(find(check, 'x', { attachments: [{ kind: 'booking-photo', alt: 'A man' }] })).toEqual([
      '(booking-photo)',
    ]);
  });
});

describe('metadata', () => {
  const check = (...where: object[]): CheckOptions => ({
    check: 'metadata',
    options: { where: where as never },
  });
  it.each<[string, object, Metadata, boolean]>([
    ['a field that is there', { field: 'corrects', present: true }, { corrects: 'p-1' }, true],
    ['a field that is missing', { field: 'corrects', present: true }, {}, false],
    ['a field that is empty', { field: 'source', present: true }, { source: null }, false],
    ['values in a list', { field: 'asks', is: ['notice'] }, { asks: ['other', 'Notice'] }, true],
    [
      'values in objects in a list',
      { field: 'attachments.source', is: ['google*', ''] },
      { attachments: [{ kind: 'image', source: null }] },
      true,
    ],
    [
      'a time that has passed',
      { field: 'expires', before: 'now' },
      { expires: '2026-01-01', now: '2026-01-02' },
      true,
    ],
    [
      'a time to come',
      { field: 'expires', before: 'now' },
      { expires: '2026-01-03', now: '2026-01-02' },
      false,
    ],
    ['a time without another', { field: 'expires', before: 'now' }, { expires: '2026-01-03' }, false],
  ])('knows %s', (_what, condition, meta, expected) => {
    expect(find(check(condition), 'x', meta).length > 0).toBe(expected);
  });
  it('asks the parameters when the post does not say', () => {
    expect(find(check({ field: 'asks', is: ['notice'] }), 'x', {}, { asks: ['notice'] })).toHaveLength(1);
  });
});
