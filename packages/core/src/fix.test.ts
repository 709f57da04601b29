import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { fix } from './fix.ts';
import { lint } from './lint.ts';
import type { DataRule } from './rule.ts';
import { isAtLeast } from './verdict.ts';

const base = {
  summary: 'Mind it',
  why: 'It harms.',
  sources: [],
  verdict: 'block' as const,
  message: 'Unexpected `{{actual}}`, expected nothing of the kind',
  examples: { fail: [], pass: [] },
};
const rules: DataRule[] = [
  { ...base, id: 'form/hashtag-case', verdict: 'advise', check: 'casing', options: { hashtags: true } },
  { ...base, id: 'pii/phone', check: 'entity', options: { entities: ['phone'], allow: ['$ownNumbers'] } },
  { ...base, id: 'pii/home', check: 'entity', options: { entities: ['address'] } },
  {
    ...base,
    id: 'tone/jargon',
    verdict: 'advise',
    check: 'phrases',
    options: { phrases: ['10 (4|7|50)', 'misper'] },
  },
  {
    ...base,
    id: 'tone/slang',
    verdict: 'review',
    check: 'phrases',
    options: { phrases: ['perp', 'off duty'] },
  },
];
const pack = { name: 'test', version: '1.0.0', declares: rules };
const policy = compilePolicy([pack], {
  parameters: {
    ownNumbers: ['519-555-0100'],
    agencyLine: '519-555-0100',
    spelledOut: { '10-4': 'understood', '10-7': 'off duty', '10-50': 'crash' },
  },
});
const fixed = (text: string, by = policy) => fix({ id: 'p', text }, by).post.text;

describe('fix', () => {
  test.each([
    ['Helmets on. #roadsafetyweek', 'Helmets on. #RoadSafetyWeek'],
    ['Ring Ann on 519-555-0134.', 'Ring Ann on 519-555-0100.'],
    ['Fire at 2218 Hickory Lane.', 'Fire at the 2200 block of Hickory Lane.'],
    ['Fire at 19 Poplar Street.', 'Fire at Poplar Street.'],
    ['A 10-50 on Elm.', 'A crash on Elm.'],
    ['The pe\u200brp ran.', 'The perp ran.'],
    ['A 10 50, #drivesafe, 519-555-0134', 'A crash, #DriveSafe, 519-555-0100'],
  ])('%s', (before, after) => expect(fixed(before)).toBe(after));

  test.each([
    ['a code that no table spells out', 'One misper.'],
    ['an edit that would raise the verdict', 'Unit is 10-7.'],
    ['a post without findings', 'Road \u200bclosed. 519-555-0100'],
    ['a joined emoji', 'Thank you 👩‍🚒 #DriveSafe'],
  ])('leaves %s as it is', (_, text) => expect(fixed(text)).toBe(text));

  test('an edit that would raise the verdict keeps no other from being made', () => {
    expect(fixed('Unit is 10-7 #drivesafe')).toBe('Unit is 10-7 #DriveSafe');
  });

  /** How often fixing a text reads it. */
  const readings = (text: string): number => {
    let count = 0;
    fixed(text, {
      ...policy,
      variantFor: (meta) => {
        count += 1;
        return policy.variantFor(meta);
      },
    });
    return count;
  };

  test('many edits, of which one does harm, are not tried one by one', { timeout: 30_000 }, () => {
    const text = `Unit is 10-7. ${'#drivesafe '.repeat(60)}`;
    expect(fixed(text)).toBe(`Unit is 10-7. ${'#DriveSafe '.repeat(60)}`);
    expect(readings(text)).toBeLessThan(40);
  });

  test(
    'a post whose edits get in each other’s way is read so many times and left as it is',
    { timeout: 30_000 },
    () => {
      const text = 'Unit is 10-7. #drivesafe '.repeat(40);
      expect(fixed(text)).toBe(text);
      expect(readings(text)).toBeLessThan(510);
    },
  );

  test('without a line of the agency a number stays', () => {
    expect(fixed('Ring Ann on 519-555-0134.', compilePolicy([pack]))).toBe('Ring Ann on 519-555-0134.');
  });

  test('a table that goes round is left alone', () => {
    const round = compilePolicy([pack], { parameters: { spelledOut: { misper: '10-4', '10-4': 'misper' } } });
    expect(fixed('One misper.', round)).toBe('One misper.');
  });

  test('leaves text descriptions of attachments to people', () => {
    const attachments = [{ kind: 'image', alt: 'Note with 519-555-0134' }];
    const { post, fixed: made } = fix({ id: 'p', text: 'Lost.', meta: { attachments } }, policy);
    expect([post.meta?.attachments, made]).toEqual([attachments, []]);
  });

  const piece = fc.constantFrom(
    ...[
      '#drivesafe',
      '#lockyourcar',
      '519-555-0134',
      '519-555-0100',
      '2218 Hickory Lane',
      '19 Poplar Street',
    ],
    ...[
      '10-4',
      '10-7',
      '10-50',
      'the pe\u200brp',
      'misper',
      'Road closed',
      '👮‍♀️',
      '\ud800',
      '#',
      ', ',
      '. ',
      '\n',
      ' at ',
      ' ',
    ],
  );
  const text = fc
    .array(
      fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) }),
    )
    .map((parts) => parts.join(''));

  test(
    'for any post: again changes nothing, never a worse verdict, nothing outside a finding',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(text, (before) => {
          const { findings, verdict } = lint({ id: 'p', text: before }, policy);
          const { post, report, fixed: made } = fix({ id: 'p', text: before }, policy);
          expect(isAtLeast(verdict, report.verdict)).toBe(true);
          expect(fix(post, policy)).toMatchObject({ post, fixed: [] });
          if (made.length === 0) expect(post.text).toBe(before);
          // What lies between findings is still there, in its order.
          let at = 0;
          for (const stretch of outside(before, findings)) {
            at = post.text.indexOf(stretch, at);
            expect(at).toBeGreaterThanOrEqual(0);
            at += stretch.length;
          }
        }),
        { numRuns: 400 },
      );
    },
  );
});

function outside(text: string, findings: readonly { start: number; end: number }[]): string[] {
  let at = 0;
  const stretches = findings.map(({ start, end }) => {
    const stretch = text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
    return stretch;
  });
  return [...stretches, text.slice(at)];
}
