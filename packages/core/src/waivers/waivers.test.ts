import { describe, expect, it } from 'vitest';
import { compilePolicy } from '../compile-policy.ts';
import { digestPost } from '../digest-post.ts';
import { fix } from '../fix.ts';
import { lint } from '../lint.ts';
import type { Config, Pack } from '../pack.ts';
import type { Post } from '../post.ts';
import type { CodeRule, DataRule } from '../rule.ts';
import { applyWaivers } from './apply-waivers.ts';
import { reviewWaivers } from './review-waivers.ts';
import type { Waiver } from './waiver.ts';

const base = {
  summary: '',
  why: '',
  sources: [],
  message: 'Unexpected `{{actual}}`, expected none',
  examples: { fail: [], pass: [] },
};
const phone: DataRule = {
  ...base,
  id: 'pii/phone',
  was: ['pii/telephone'],
  verdict: 'block',
  check: 'entity',
  options: { entities: ['phone'] },
};
const slang: DataRule = {
  ...base,
  id: 'tone/slang',
  verdict: 'review',
  check: 'phrases',
  options: { phrases: ['perp', 'he'] },
};
const silent: DataRule = {
  ...base,
  id: 'form/channel',
  verdict: 'advise',
  check: 'metadata',
  options: { where: [{ field: 'channel', present: false }] },
};
const broken: CodeRule = {
  ...base,
  id: 'tone/broken',
  verdict: 'review',
  check: () => {
    throw new Error('boom');
  },
};
const pack: Pack = { name: 'town', version: '1.0.0', declares: [phone, slang, silent] };
const policyOf = (config: Config = {}, ...packs: Pack[]) => compilePolicy([pack, ...packs], config);
const policy = policyOf();

const post: Post = { id: 'a', text: 'The perp rang 519-555-0134.', meta: { channel: 'x' } };
const now = new Date('2026-06-15T12:00:00Z');
const waiver = (changes: { [Key in keyof Waiver]?: Waiver[Key] | undefined } = {}): Waiver =>
  ({
    rule: 'pii/phone',
    phrase: '519-555-0134',
    reason: 'The line of a charity',
    by: { name: 'A. Marsh', role: 'pio' },
    until: '2026-06-30',
    ...changes,
  }) as Waiver;
const waivedBy = (waivers: Waiver[], of = post, by = policy) =>
  (lint(of, by, { waivers, now }).waived ?? []).map(({ finding }) => finding.ruleId);

describe('a waiver', () => {
  it('lets a finding stand: it is told apart and does not count for the verdict', () => {
    const given = waiver();
    const report = lint(post, policy, { waivers: [given], now });
    expect(report).toMatchObject({ verdict: 'review', findings: [{ ruleId: 'tone/slang' }] });
    expect(report.waived).toMatchObject([{ finding: { ruleId: 'pii/phone' } }]);
    expect(report.waived?.[0]?.waiver).toBe(given);
    expect(report).not.toHaveProperty('refused');
    expect(lint(post, policy)).not.toHaveProperty('waived');
  });

  it('is for one rule, by its id or a former one', () => {
    expect(waivedBy([waiver({ rule: 'pii/telephone' })])).toEqual(['pii/phone']);
    expect(waivedBy([waiver({ rule: 'tone/slang' })])).toEqual([]);
    expect(waivedBy([waiver({ rule: 'pii/nothing' })])).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    ['the words of the finding', '519-555-0134', true],
    ['more words around it, in any case and spacing', ' RANG\n519-555-0134', true],
    ['fewer words', '555-0134', false],
    ['other words', '519-555-0199', false],
    ['nothing', '  ', false],
  ])('covers what lies within its phrase: %s', (_, phrase, covers) => {
    expect(waivedBy([waiver({ phrase })])).toEqual(covers ? ['pii/phone'] : []);
  });

  it('reads a phrase as words, not as a pattern or a part of a word', () => {
    expect(waivedBy([waiver({ phrase: '.*' })])).toEqual([]);
    expect(waivedBy([waiver({ rule: 'tone/slang', phrase: 'The perp' })])).toEqual(['tone/slang']);
    expect(waivedBy([waiver({ rule: 'tone/slang', phrase: 'perp ra' })])).toEqual([]);
  });

  it('is for a phrase in the description of a picture too', () => {
    const pictured = {
      ...post,
      text: 'Gone.',
      meta: { channel: 'x', attachments: [{ kind: 'image', alt: 'Ring 519-555-0134' }] },
    };
    expect(waivedBy([waiver()], pictured)).toEqual(['pii/phone']);
  });

  it('is for one exact post by its digest, and for no other', () => {
    const exact = waiver({ post: digestPost(post), phrase: undefined });
    expect(waivedBy([exact])).toEqual(['pii/phone']);
    expect(waivedBy([exact], { ...post, text: `${post.text} ` })).toEqual([]);
    expect(waivedBy([exact], { ...post, meta: { channel: 'facebook' } })).toEqual([]);
    expect(waivedBy([exact], { ...post, id: 'b', meta: { channel: 'x', unit: 'traffic' } })).toEqual([
      'pii/phone',
    ]);
    expect(waivedBy([waiver({ post: digestPost(post), phrase: 'perp' })])).toEqual([]);
  });

  it('reaches what has no words by the post alone', () => {
    const bare = { id: 'b', text: 'Gone.' };
    const byPost = waiver({ rule: 'form/channel', post: digestPost(bare), phrase: undefined });
    expect(waivedBy([byPost], bare)).toEqual(['form/channel']);
    expect(waivedBy([waiver({ rule: 'form/channel', phrase: 'Gone.' })], bare)).toEqual([]);
  });

  it.each<[string, Date | undefined, boolean]>([
    ['2026-06-15', now, true],
    ['2026-06-14', now, false],
    ['2026-06-15T12:00:00Z', now, false],
    ['2026-06-15T08:00:01-04:00', now, true],
    ['some day', now, false],
    ['2026-06-30', undefined, false],
  ])('that ends %s is held against the time that it is given', (until, at, counts) => {
    const report = lint(post, policy, { waivers: [waiver({ until })], now: at });
    expect(report.waived !== undefined).toBe(counts);
    expect(report.verdict).toBe(counts ? 'review' : 'block');
    expect(report.refused?.[0]?.fault.kind).toBe(counts ? undefined : 'expired');
  });

  it('needs a reason, a person, and a post or a phrase', () => {
    for (const lack of [
      { reason: ' ' },
      { by: { name: ' ', role: 'pio' } },
      { phrase: undefined },
      { by: [] as unknown as Waiver['by'] },
    ])
      expect(lint(post, policy, { waivers: [waiver(lack)], now })).toMatchObject({
        verdict: 'block',
        refused: [{ fault: { kind: 'over-reaching' } }],
      });
  });

  it('is passed over where another one counts', () => {
    const old = waiver({ until: '2020-01-01' });
    expect(lint(post, policy, { waivers: [old, waiver()], now })).not.toHaveProperty('refused');
  });

  it('never covers a rule that failed', () => {
    const failing = compilePolicy([{ ...pack, declares: [broken] }]);
    const given = waiver({ rule: 'tone/broken', phrase: post.text });
    expect(lint(post, failing, { waivers: [given], now })).toMatchObject({
      verdict: 'review',
      findings: [{}],
    });
  });

  it('holds for attachments that cannot be named by holding the post', () => {
    const ring: Record<string, unknown> = { kind: 'image' };
    ring.self = ring;
    const odd = { ...post, meta: { attachments: [ring] } } as unknown as Post;
    expect(waivedBy([waiver({ post: '0'.repeat(64) })], odd)).toEqual([]);
  });

  it('keeps what may stand from being fixed', () => {
    const address: DataRule = {
      ...base,
      id: 'pii/address',
      verdict: 'review',
      check: 'entity',
      options: { entities: ['address'] },
    };
    const byAddress = compilePolicy([{ ...pack, declares: [address] }]);
    const home = { id: 'a', text: 'Come to 2218 Hickory Lane.' };
    const standing = waiver({ rule: 'pii/address', phrase: '2218 Hickory Lane' });
    expect(fix(home, byAddress).fixed).toHaveLength(1);
    expect(fix(home, byAddress, { waivers: [standing], now })).toMatchObject({ post: home, fixed: [] });
  });

  it('can be applied to a report that was made without it', () => {
    const options = { waivers: [waiver()], now };
    expect(applyWaivers(lint(post, policy), { post, policy, ...options })).toEqual(
      lint(post, policy, options),
    );
  });
});

describe('who may waive', () => {
  const signed = (...by: [string, string][]) =>
    waiver({ by: by.map(([name, role]) => ({ name, role })) as Waiver['by'] });

  it('is what the policy says, the last word last', () => {
    const chiefs = policyOf({ waivable: { 'pii/**': { by: ['pio'] }, 'pii/phone': { by: ['chief'] } } });
    expect(waivedBy([waiver()], post, chiefs)).toEqual([]);
    expect(waivedBy([signed(['C. Oake', 'chief'])], post, chiefs)).toEqual(['pii/phone']);
    expect(lint(post, chiefs, { waivers: [waiver()], now }).refused?.[0]?.fault).toEqual({
      kind: 'over-reaching',
      message: 'Unexpected waiver of `pii/phone` by `pio`, expected `chief`',
    });
  });

  it('may be two persons: one who signs twice is one', () => {
    const two = policyOf({ waivable: { 'pii/phone': { by: ['pio', 'chief'], persons: 2 } } });
    expect(waivedBy([waiver()], post, two)).toEqual([]);
    expect(waivedBy([signed(['A. Marsh', 'pio'], ['a. marsh ', 'chief'])], post, two)).toEqual([]);
    expect(waivedBy([signed(['A. Marsh', 'pio'], ['B. Lund', 'officer'])], post, two)).toEqual([]);
    expect(waivedBy([signed(['A. Marsh', 'pio'], ['C. Oake', 'chief'])], post, two)).toEqual(['pii/phone']);
    expect(lint(post, two, { waivers: [waiver()], now }).refused?.[0]?.fault.message).toBe(
      'Unexpected waiver of `pii/phone` by `pio`, expected 2 persons, each `pio` or `chief`',
    );
  });

  it('is nobody for a locked rule, unless the pack that locks it says who', () => {
    const lock: Pack = { name: 'state', version: '1.0.0', locked: ['pii/phone'] };
    expect(waivedBy([waiver()], post, policyOf({}, lock))).toEqual([]);
    const open = { ...lock, waivable: { 'pii/phone': { by: ['pio', 'chief'] } } };
    expect(waivedBy([waiver()], post, policyOf({}, open))).toEqual(['pii/phone']);
    const stricter = policyOf({ waivable: { 'pii/phone': { by: ['chief'], persons: 1 } } }, open);
    expect(waivedBy([waiver()], post, stricter)).toEqual([]);
  });

  it.each<[string, Config]>([
    ['more roles', { waivable: { 'pii/phone': { by: ['officer'] } } }],
    ['fewer persons', { waivable: { '**': { by: ['pio'] } } }],
  ])('cannot be widened above a lock: %s', (_, config) => {
    const lock: Pack = {
      name: 'state',
      version: '1.0.0',
      locked: ['pii/phone'],
      waivable: { 'pii/phone': { by: ['pio', 'chief'], persons: 2 } },
    };
    expect(() => policyOf(config, lock)).toThrow(
      expect.objectContaining({
        code: 'E208',
        layer: 'config',
        path: ['waivable', Object.keys(config.waivable!)[0]],
      }),
    );
  });

  it('names rules that there are', () => {
    expect(() => policyOf({ waivable: { 'pii/phon': { by: [] } } })).toThrow(/perhaps `pii\/phone`/);
  });

  it('is part of what a policy is known by', () => {
    expect(policyOf({ waivable: { 'pii/phone': { by: ['chief'] } } }).identity.digest).not.toBe(
      policy.identity.digest,
    );
  });
});

describe('reviewWaivers', () => {
  it('tells what is expired, reaches too far, or is not needed', () => {
    const waivers = [
      waiver(),
      waiver({ until: '2026-01-01' }),
      waiver({ phrase: 'elsewhere' }),
      waiver({ phrase: undefined }),
    ];
    const report = lint(post, policy, { waivers, now });
    const used = new Set((report.waived ?? []).map((each) => each.waiver));
    expect(
      reviewWaivers(waivers, { policy, now, used }).map(({ index, fault }) => [index, fault.kind]),
    ).toEqual([
      [1, 'expired'],
      [2, 'unused'],
      [3, 'over-reaching'],
    ]);
  });
});

describe('digestPost', () => {
  it('is the same for the same content, whatever the order of its keys', () => {
    const a = { id: 'a', text: 'x', meta: { channel: 'x', attachments: [{ kind: 'image', alt: 'y' }] } };
    const b = {
      id: 'b',
      text: 'x',
      meta: { attachments: [{ alt: 'y', kind: 'image' }], channel: 'x', role: 'pio' },
    };
    expect(digestPost(a)).toBe(digestPost(b));
    expect(digestPost(a)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    { text: 'x' },
    { meta: { channel: 'y' } },
    { meta: { account: 'personal' } },
    { meta: { handle: '@y' } },
    { meta: { schedule: '2026-06-01T09:00:00Z' } },
    { meta: { attachments: [{ kind: 'image', alt: 'z' }] } },
  ])('changes with %j', (change) => {
    expect(digestPost({ ...post, ...change })).not.toBe(digestPost(post));
  });
});
