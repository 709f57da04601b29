import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { lint } from './lint.ts';
import type { Pack } from './pack.ts';
import type { Policy } from './policy.ts';
import type { Metadata } from './post.ts';
import type { Report } from './report.ts';
import type { DataRule } from './rule.ts';

const base = {
  ...{ summary: '', why: '', sources: [], verdict: 'review' as const, examples: { fail: [], pass: [] } },
  message: 'Unexpected `{{actual}}`, expected nothing of the kind',
};

/** A rule of every check, some of which find the same words. */
const rules: DataRule[] = [
  {
    ...base,
    id: 'case/told',
    check: 'phrases',
    options: { phrases: ['{who} ..3 <admit>', 'zig'], unless: ['in court'] },
  },
  {
    ...base,
    id: 'case/told-too',
    verdict: 'block',
    check: 'phrases',
    options: { phrases: ['<admit>'], nearPost: ['zig', '{phone}'] },
  },
  {
    ...base,
    id: 'pii/number',
    check: 'entity',
    options: { entities: ['phone', 'address', 'age'], allow: ['$own'] },
  },
  { ...base, id: 'pii/near', check: 'near', options: { phrases: ['he'], to: ['{phone}'], within: 3 } },
  {
    ...base,
    id: 'form/need',
    verdict: 'advise',
    check: 'require',
    options: { phrases: ['zig'], need: ['call {phone}'] },
  },
  {
    ...{ ...base, id: 'tone/signals', check: 'signals' as const },
    options: {
      atLeast: 2,
      signals: {
        one: { phrases: ['zig'], weight: 1 },
        two: { phrases: ['he'], weight: 1 },
        not: { phrases: ['court'], weight: -1 },
      },
    },
  },
  {
    ...base,
    id: 'form/meta',
    check: 'metadata',
    options: {
      where: [
        { field: 'unit', is: ['tr*', ''] },
        { field: 'when', before: 'now' },
      ],
    },
  },
  { ...base, id: 'boundaries/roster', check: 'roster', options: {} },
  { ...base, id: 'boundaries/duties', check: 'duties', options: { topics: { crime: ['zig'] } } },
  { ...base, id: 'form/alt', check: 'attachments', options: { kinds: ['image'], need: 'alt' } },
  {
    ...base,
    id: 'tone/shouting',
    verdict: 'advise',
    check: 'casing',
    options: { words: 2, marks: 2, hashtags: true },
  },
  { ...base, id: 'form/length', check: 'length', options: { limits: { x: { max: 40, count: 'weighted' } } } },
  {
    ...base,
    id: 'case/cleared',
    check: 'phrases',
    options: { phrases: ['told us'] },
    clearedBy: [{ fact: 'consent', needs: ['by'] }],
  },
];
const packOf = (declares: readonly DataRule[]): Pack => ({
  ...{ name: 'test', version: '1.0.0', declares: [...declares] },
  words: { who: ['he', 'the man', '{person}'], bad: ['fudge'] },
  disguised: ['bad'],
  parameters: { own: ['519-555-0100'], units: { traffic: { name: 'Traffic', leaves: ['crime'] } } },
});
const policy = compilePolicy([packOf(rules)]);

const piece = fc.constantFrom(
  ...[
    'he',
    'the man',
    'Ann Okoro, 34,',
    'admitted',
    'zig',
    'in court',
    'told us',
    'call',
    '519-555-0134',
    '519-555-0100',
  ],
  ...[
    '12 Elm Street',
    'NO WAY',
    '!!',
    '#lockthemup',
    'fudg3',
    '. ',
    '\n',
    ', ',
    ' ',
    '🙂',
    '\u200b',
    'é',
    '\ud800',
    'ﷺ',
  ],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
);
const field = fc.constantFrom(
  ...[
    'channel',
    'account',
    'unit',
    'role',
    'jurisdiction',
    'attachments',
    'approvedBy',
    'consent',
    'when',
    'now',
  ],
  ...['author', 'roster', 'topics', 'handle', 'schedule', '__proto__', 'constructor'],
);
const known = fc.constantFrom<unknown>(
  ...['x', 'traffic', 'personal', '2020-01-01', [{ kind: 'image' }], { by: 'Ann', until: 'never' }],
  [{ author: 'a', accounts: ['(a+)+', ''], topics: ['('], until: 7 }],
);
const value = fc.oneof(
  known,
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
);
const meta = fc
  .array(fc.tuple(field, value), { maxLength: 5 })
  .map((entries) => Object.fromEntries(entries) as Metadata);

const answer = (report: Report): unknown => [
  report.verdict,
  ...report.findings.map((finding) => JSON.stringify({ ...finding, message: finding.reason })),
];

/** The same policy with every check run on every post. */
function withoutTriggers(prepared: Policy): Policy {
  return {
    ...prepared,
    variantFor: (each) => {
      const { rules: active, program } = prepared.variantFor(each);
      return { program, rules: active.map((rule) => ({ ...rule, triggers: [] })) };
    },
  };
}

describe('lint, for any text and any metadata', { timeout: 60_000 }, () => {
  it('never throws, stays within the text and says what its findings say', () => {
    fc.assert(
      fc.property(text, meta, (post, about) => {
        const { findings, verdict } = lint({ id: '', text: post, meta: about }, policy);
        for (const { start, end, field: inside } of findings)
          if (inside === undefined) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(post.length);
          }
        expect(verdict === 'publish').toBe(findings.length === 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('no rule fails for metadata that are JSON', () => {
    const json = fc.dictionary(field, fc.oneof(known, fc.jsonValue()));
    fc.assert(
      fc.property(text, json, (post, about) => {
        const { findings } = lint({ id: '', text: post, meta: about }, policy);
        expect(findings.flatMap(({ cause }) => cause ?? [])).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same answer again, whatever came between', () => {
    fc.assert(
      fc.property(text, meta, text, (post, about, between) => {
        const first = answer(lint({ id: '', text: post, meta: about }, policy));
        lint({ id: '', text: between }, policy);
        expect(answer(lint({ id: '', text: post, meta: about }, policy))).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same in any order of rules', () => {
    const orders = fc.shuffledSubarray(rules, { minLength: rules.length });
    fc.assert(
      fc.property(orders, fc.array(text, { minLength: 10, maxLength: 10 }), (order, posts) => {
        const other = compilePolicy([packOf(order)]);
        for (const post of posts)
          expect(answer(lint({ id: '', text: post }, other))).toEqual(
            answer(lint({ id: '', text: post }, policy)),
          );
      }),
      { numRuns: 50 },
    );
  });

  it('finds the same whether or not checks wait for their triggers', () => {
    const all = withoutTriggers(policy);
    fc.assert(
      fc.property(text, (post) => {
        expect(answer(lint({ id: '', text: post }, all))).toEqual(
          answer(lint({ id: '', text: post }, policy)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
