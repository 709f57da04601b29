import { compilePolicy, type Config, type DataRule, defineRule, type Post } from '@bluepencil/core';
import { exportJWK, generateKeyPair } from 'jose';
import { expect, describe, it } from 'vitest';
import type { Decision, DecisionLog } from './decision.ts';
import type { ApprovalRequest } from './gate.ts';
import type { RefusalCode } from './refused-error.ts';
import { sampleGate, sampleNow, samplePolicy, samplePosts } from './sample-gate.ts';

const { fine, held, blocked } = samplePosts;
const minute = 60_000;
const spender = 'one sender';
const pio = { id: 'a.marsh', role: 'pio' };
const until = new Date(sampleNow + 60 * minute).toISOString();

function keepIn(decisions: Decision[]): DecisionLog {
  const append = (decision: Decision) => Promise.resolve({ line: decisions.push(decision), hash: '' });
  return { append, spent: [], lastAt: 0 };
}

function refusal(code: RefusalCode): unknown {
  const message: unknown = expect.stringMatching(/^Unexpected .*, expected/);
  return expect.objectContaining({ name: 'RefusedError', code, message });
}

describe('a receipt', () => {
  it('lets exactly the post out that was read, and what was held not at all', async () => {
    const gate = sampleGate();
    const answer = await gate.check(fine);
    expect(answer).toMatchObject({ id: 'fine', verdict: 'publish', findings: [] });
    await expect(gate.verify({ post: fine, receipt: answer.receipt })).resolves.toMatchObject({
      verdict: 'publish',
    });
    const advised = { ...fine, text: 'Please #drivesafe.' };
    const { receipt: advice, verdict } = await gate.check(advised);
    expect(verdict).toBe('advise');
    await expect(gate.clear({ post: advised, receipt: advice, spender })).resolves.toMatchObject({ verdict });
    for (const post of [held, blocked]) {
      const { receipt, findings } = await gate.check(post);
      expect(findings).toHaveLength(1);
      await expect(gate.clear({ post, receipt, spender })).rejects.toEqual(refusal('verdict'));
    }
  });

  it.each<[string, Partial<Post>, RefusalCode]>([
    ['one changed character', { text: 'Elm Street is closed!' }, 'text'],
    ['an invisible character', { text: 'Elm Street is closed.\u200b' }, 'text'],
    ['another kind of blank', { text: 'Elm\u00a0Street is closed.' }, 'text'],
    ['half of a surrogate pair for the other', { text: 'Elm Street is closed.\ud83d' }, 'text'],
    ['another channel', { meta: { ...fine.meta, channel: 'facebook' } }, 'channel'],
    ['no channel', { meta: { account: 'official' } }, 'channel'],
    ['another account', { meta: { ...fine.meta, account: 'personal' } }, 'account'],
    ['another handle', { meta: { ...fine.meta, handle: '@other' } }, 'account'],
    ['a schedule', { meta: { ...fine.meta, schedule: '2026-06-16T12:00:00Z' } }, 'schedule'],
    [
      'a picture',
      { meta: { ...fine.meta, attachments: [{ kind: 'image', alt: 'A street' }] } },
      'attachments',
    ],
    ['another unit', { meta: { ...fine.meta, unit: 'traffic' } }, 'metadata'],
  ])('is void after %s', async (_, changes, code) => {
    const gate = sampleGate();
    const { receipt } = await gate.check(fine);
    await expect(gate.clear({ post: { ...fine, ...changes }, receipt, spender })).rejects.toEqual(
      refusal(code),
    );
    await expect(gate.clear({ post: fine, receipt, spender })).resolves.toMatchObject({ verdict: 'publish' });
  });

  it('is void when a text description changes', async () => {
    const gate = sampleGate();
    const pictured = (alt: string) => ({
      ...fine,
      meta: { ...fine.meta, attachments: [{ kind: 'image', alt }] },
    });
    const { receipt } = await gate.check(pictured('A street'));
    await expect(gate.clear({ post: pictured('A Street'), receipt, spender })).rejects.toEqual(
      refusal('attachments'),
    );
  });

  it('has an end, and none before its schedule', async () => {
    let now = sampleNow;
    const gate = sampleGate({ clock: () => now });
    const { receipt } = await gate.check(fine);
    const later = { ...fine, meta: { ...fine.meta, schedule: '2026-06-16T12:00:00Z' } };
    const scheduled = await gate.check(later);
    now += 15 * minute;
    await expect(gate.clear({ post: fine, receipt, spender })).rejects.toEqual(refusal('expired'));
    now = Date.parse('2026-06-16T12:14:59Z');
    await expect(gate.verify({ post: later, receipt: scheduled.receipt })).resolves.toBeDefined();
    now += minute;
    await expect(gate.verify({ post: later, receipt: scheduled.receipt })).rejects.toEqual(
      refusal('expired'),
    );
  });

  it('dated ahead is refused', async () => {
    const { receipt } = await sampleGate({ clock: () => sampleNow + 5 * minute }).check(fine);
    await expect(sampleGate().verify({ post: fine, receipt })).rejects.toEqual(refusal('early'));
  });

  it.each([['some day'], ['2027-06-15T12:00:00Z'], [17]])(
    'is not given for the schedule %s',
    async (schedule) => {
      const post = { ...fine, meta: { ...fine.meta, schedule: schedule as string } };
      await expect(sampleGate().check(post)).rejects.toEqual(refusal('schedule'));
    },
  );

  it('is given for a post with no schedule, and for one up to 92 days ahead', async () => {
    const gate = sampleGate();
    for (const post of [
      { id: 'a', text: 'Elm Street is closed.' },
      { ...fine, meta: { schedule: null } as unknown as Post['meta'] & object },
      { ...fine, meta: { schedule: new Date(sampleNow + 92 * 24 * 60 * minute).toISOString() } },
    ])
      await expect(gate.check(post)).resolves.toMatchObject({ verdict: 'publish' });
  });

  it('is void under another policy, from the moment that it is in place', async () => {
    const gate = sampleGate();
    const { receipt } = await gate.check(fine);
    await gate.replacePolicy(samplePolicy({ rules: { 'tone/slang': 'block' } }));
    await expect(gate.clear({ post: fine, receipt, spender })).rejects.toEqual(refusal('policy'));
    await expect(gate.check(held)).resolves.toMatchObject({ verdict: 'block' });
  });

  it('of a policy that is replaced while it is written down lets nothing out', async () => {
    const decisions: Decision[] = [];
    const other = samplePolicy({ rules: { 'tone/slang': 'block' } });
    const gate = sampleGate({
      log: {
        ...keepIn(decisions),
        append: async (decision) => {
          if (decision.event === 'clear') await gate.replacePolicy(other);
          return { line: decisions.push(decision), hash: '' };
        },
      },
    });
    const { receipt } = await gate.check(fine);
    await expect(gate.clear({ post: fine, receipt, spender })).rejects.toEqual(refusal('policy'));
  });

  it('is used once: the same sender may ask again, nobody else', async () => {
    const gate = sampleGate();
    const { receipt } = await gate.check(fine);
    await gate.clear({ post: fine, receipt, spender });
    await expect(gate.clear({ post: fine, receipt, spender })).resolves.toMatchObject({ verdict: 'publish' });
    await expect(gate.clear({ post: fine, receipt, spender: 'another' })).rejects.toEqual(refusal('used'));
  });

  it('is used once by whoever comes first, however many come at once', async () => {
    const gate = sampleGate();
    const { receipt } = await gate.check(fine);
    const tries = Array.from({ length: 20 }, (_, index) =>
      gate.clear({ post: fine, receipt, spender: `${index}` }),
    );
    const settled = await Promise.allSettled(tries);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it.each([
    ['another secret', sampleGate({ key: 'another secret of the samples, and as long' })],
    ['nothing', { check: () => Promise.resolve({ receipt: 'eyJhbGciOiJub25lIn0.e30.' }) }],
    ['a megabyte', { check: () => Promise.resolve({ receipt: 'a'.repeat(1_000_000) }) }],
  ])('signed with %s is refused', async (_, other) => {
    const { receipt } = await other.check(fine);
    await expect(sampleGate().verify({ post: fine, receipt })).rejects.toEqual(refusal('signature'));
  });

  it('is one of its kind: an approval does not pass for it', async () => {
    const gate = sampleGate();
    const { approval } = await gate.approve(await request(gate, held, ['tone/slang']));
    await expect(gate.verify({ post: held, receipt: approval })).rejects.toEqual(refusal('signature'));
  });

  it('can be signed by an Ed25519 key, which its public half verifies, and outlive a change of keys', async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    const old = await exportJWK(privateKey);
    const { receipt } = await sampleGate({ key: old }).check(fine);
    const after = sampleGate({ previousKeys: [await exportJWK(publicKey)] });
    await expect(after.verify({ post: fine, receipt })).resolves.toBeDefined();
    await expect(sampleGate().verify({ post: fine, receipt })).rejects.toEqual(refusal('signature'));
  });

  it.each<[string, unknown]>([
    ['a short secret', 'secret'],
    ['a public key', { kty: 'OKP', crv: 'Ed25519', x: 'rwD2a--1fWycAatdRTStyvAh_8phPBziOxDbMML__5c' }],
    ['another kind of key', { kty: 'EC', crv: 'P-256', d: 'x' }],
  ])('is not signed with %s', (_, key) => {
    expect(() => sampleGate({ key: key as string })).toThrow(/^Unexpected .*, expected/);
  });
});

async function request(
  gate: ReturnType<typeof sampleGate>,
  post: Post,
  rules: string[],
  changes: Partial<ApprovalRequest> = {},
): Promise<ApprovalRequest> {
  const { receipt } = await gate.check(post, { by: 'newsroom' });
  return { post, receipt, rules, reason: 'Quoted from the court', until, approver: pio, ...changes };
}

describe('an approval', () => {
  it('lets a held post out, for exactly these findings', async () => {
    const decisions: Decision[] = [];
    const gate = sampleGate({ log: keepIn(decisions) });
    const both = { ...held, text: 'The perp rang 519-555-0134.' };
    const first = await gate.approve(await request(gate, both, ['tone/slang']));
    expect(first.answer).toMatchObject({
      verdict: 'block',
      findings: [{ rule: 'pii/phone' }],
      waived: [{ rule: 'tone/slang', by: ['a.marsh (pio)'], reason: 'Quoted from the court', until }],
    });
    const { approval, answer } = await gate.approve(await request(gate, held, ['tone/slang']));
    expect(answer.verdict).toBe('publish');
    await expect(gate.clear({ post: held, receipt: answer.receipt, spender })).resolves.toBeDefined();
    await expect(gate.check(held, { approvals: [approval] })).resolves.toMatchObject({ verdict: 'publish' });
    expect(decisions.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['check', 'approve', 'check', 'clear']),
    );
    expect(decisions.find(({ event }) => event === 'approve')).toMatchObject({
      by: 'a.marsh',
      role: 'pio',
      rules: ['tone/slang'],
      reason: 'Quoted from the court',
    });
  });

  it.each<[string, Partial<Post>, RefusalCode]>([
    ['one changed character', { text: 'The perp ran!' }, 'text'],
    ['another channel', { meta: { ...held.meta, channel: 'facebook' } }, 'text'],
  ])('is void after %s', async (_, changes, code) => {
    const gate = sampleGate();
    const { approval } = await gate.approve(await request(gate, held, ['tone/slang']));
    await expect(gate.check({ ...held, ...changes }, { approvals: [approval] })).rejects.toEqual(
      refusal(code),
    );
  });

  it('ends, and so does the receipt that it led to', async () => {
    let now = sampleNow;
    const gate = sampleGate({ clock: () => now });
    const soon = new Date(sampleNow + minute).toISOString();
    const { approval, answer } = await gate.approve(
      await request(gate, held, ['tone/slang'], { until: soon }),
    );
    expect(answer.receiptUntil).toBe(soon);
    now += 2 * minute;
    await expect(gate.clear({ post: held, receipt: answer.receipt, spender })).rejects.toEqual(
      refusal('expired'),
    );
    await expect(gate.check(held, { approvals: [approval] })).rejects.toEqual(refusal('expired'));
  });

  it('is void under another policy', async () => {
    const gate = sampleGate();
    const { approval } = await gate.approve(await request(gate, held, ['tone/slang']));
    await gate.replacePolicy(samplePolicy({ rules: { 'tone/codes': 'block' } }));
    await expect(gate.check(held, { approvals: [approval] })).rejects.toEqual(refusal('policy'));
  });

  it.each<[string, Partial<ApprovalRequest>, RefusalCode]>([
    ['by who asked for the verdict', { approver: { id: 'newsroom', role: 'pio' } }, 'approver'],
    ['by the author', { approver: { id: 'A.Writer', role: 'pio' } }, 'approver'],
    [
      'by the author under another key',
      { approver: { id: 'k2', name: 'a.writer ', role: 'pio' } },
      'approver',
    ],
    ['of a rule that found nothing', { rules: ['pii/phone'] }, 'findings'],
    ['of nothing', { rules: [] }, 'findings'],
    ['without a reason', { reason: ' ' }, 'reason'],
    ['with a reason as long as a post', { reason: 'a'.repeat(501) }, 'reason'],
    ['whose reason repeats five words', { reason: 'it says the perp ran down Elm' }, 'reason'],
    ['without an end', { until: 'soon' }, 'until'],
    ['that ended', { until: '2026-06-15T11:59:00Z' }, 'until'],
    ['for a year', { until: '2027-06-15T11:59:00Z' }, 'until'],
    ['with a receipt of nothing', { receipt: 'a.b.c' }, 'signature'],
  ])('%s is refused', async (_, changes, code) => {
    const decisions: Decision[] = [];
    const gate = sampleGate({ log: keepIn(decisions) });
    const post = {
      ...held,
      text: 'Then the perp ran down Elm Street.',
      meta: { ...held.meta, author: 'a.writer' },
    };
    await expect(gate.approve(await request(gate, post, ['tone/slang'], changes))).rejects.toEqual(
      refusal(code),
    );
    expect(decisions.at(-1)).toMatchObject({ event: 'refuse', what: 'approval', why: code });
  });

  it.each<[string, Partial<ApprovalRequest>]>([
    ['in a reason of 500 characters', { reason: 'a'.repeat(500) }],
    ['in a reason that repeats what is not personal', { reason: 'A perp is what the court said' }],
    ['in a reason that repeats four words', { reason: 'Then the perp ran' }],
    ['for 31 days', { until: new Date(sampleNow + 31 * 24 * 60 * minute).toISOString() }],
  ])('may be given %s', async (_, changes) => {
    const gate = sampleGate();
    const post = { ...held, text: 'Then the perp ran down Elm Street.' };
    const asked = await request(gate, post, ['tone/slang'], changes);
    await expect(gate.approve(asked)).resolves.toMatchObject({ answer: { verdict: 'publish' } });
  });

  it('of a rule that failed is refused: nobody knows what it would have found', async () => {
    const failing = defineRule({
      ...{ id: 'tone/broken', summary: '', why: '', sources: [], verdict: 'review' },
      ...{ message: 'Unexpected, expected', examples: { fail: [], pass: [] } },
      check: () => {
        throw new Error('broken');
      },
    });
    const gate = sampleGate();
    await gate.replacePolicy(compilePolicy([{ name: 'broken', version: '1.0.0', declares: [failing] }]));
    const asked = await request(gate, fine, ['tone/broken']);
    await expect(gate.approve(asked)).rejects.toEqual(refusal('findings'));
  });

  it('lets its own rules stand and no other, each as long as the first of its approvals', async () => {
    const gate = sampleGate({ config: { waivable: { 'tone/slang': { by: ['pio'], persons: 2 } } } });
    const both = { ...held, text: 'The perp rang 519-555-0134.' };
    const soon = new Date(sampleNow + minute).toISOString();
    const of = async (rule: string, id: string, end: string) => {
      const approver = { id, role: 'pio' };
      return (await gate.approve(await request(gate, both, [rule], { approver, until: end }))).approval;
    };
    const approvals = [
      await of('tone/slang', 'a.marsh', until),
      await of('tone/slang', 'b.lund', soon),
      await of('pii/phone', 'c.oake', until),
    ];
    for (const given of [approvals, approvals.toReversed()]) {
      const { verdict, waived = [] } = await gate.check(both, { approvals: given });
      expect(verdict).toBe('publish');
      expect(waived.map(({ rule, by, until: end }) => [rule, by.length, end])).toEqual([
        ['tone/slang', 2, soon],
        ['pii/phone', 1, until],
      ]);
    }
    await expect(gate.check(both, { approvals: Array(11).fill(approvals[0]) as string[] })).rejects.toEqual(
      refusal('signature'),
    );
  });

  it('whose reason tells what is personal is refused', async () => {
    const gate = sampleGate();
    const asked = await request(gate, blocked, ['pii/phone'], { reason: 'His line, 519 555 0134' });
    await expect(gate.approve(asked)).rejects.toEqual(refusal('reason'));
  });

  it.each<[string, Config, string, RefusalCode | undefined]>([
    ['a locked rule', { locked: ['tone/slang'] }, 'pio', 'locked'],
    ['a rule for chiefs', { waivable: { 'tone/slang': { by: ['chief'] } } }, 'pio', 'locked'],
    ['a rule for chiefs, by a chief', { waivable: { 'tone/slang': { by: ['chief'] } } }, 'chief', undefined],
  ])('of %s follows the policy', async (_, config, role, code) => {
    const gate = sampleGate({ config });
    const asked = gate.approve(
      await request(gate, held, ['tone/slang'], { approver: { id: 'a.marsh', role } }),
    );
    if (code) await expect(asked).rejects.toEqual(refusal(code));
    else await expect(asked).resolves.toMatchObject({ answer: { verdict: 'publish' } });
  });

  it('takes two persons where the policy says so, neither of them the sender', async () => {
    const gate = sampleGate({ config: { waivable: { 'tone/slang': { by: ['pio'], persons: 2 } } } });
    const asked = await request(gate, held, ['tone/slang']);
    const first = await gate.approve(asked);
    expect(first.answer).toMatchObject({
      verdict: 'review',
      pending: [{ rule: 'tone/slang', message: expect.stringContaining('2 persons') as string }],
    });
    const second = { ...asked, receipt: first.answer.receipt, approvals: [first.approval] };
    const again = await gate.approve(second);
    expect(again.answer.verdict).toBe('review');
    const sender = gate.approve({ ...second, approver: { id: 'newsroom', role: 'pio' } });
    await expect(sender).rejects.toEqual(refusal('approver'));
    const { answer } = await gate.approve({ ...second, approver: { id: 'b.lund', role: 'pio' } });
    expect(answer).toMatchObject({ verdict: 'publish', waived: [{ by: ['a.marsh (pio)', 'b.lund (pio)'] }] });
  });
});

describe('the decisions that a gate keeps', () => {
  it('hold no word of the post, nor an id that does', async () => {
    const decisions: Decision[] = [];
    const gate = sampleGate({ log: keepIn(decisions) });
    // Digests are base64: by chance they hold any short word, but none with a hyphen or a space in it.
    const canary = '519-555-0134';
    const posts = [
      { ...blocked, id: canary },
      {
        ...blocked,
        id: `Ring ${canary} now`,
        meta: { channel: canary, author: `Ring ${canary}`, account: 'a b' },
      },
      { ...fine, meta: { attachments: [{ kind: 'image', alt: `Ring ${canary}` }] } },
    ];
    for (const post of posts) await gate.check(post, { by: 'newsroom' });
    expect(decisions).toHaveLength(3);
    for (const text of [canary, '555-0134', 'Ring ', ' Elm'])
      expect(JSON.stringify(decisions)).not.toContain(text);
    expect(decisions[0]).toMatchObject({
      verdict: 'block',
      findings: [{ rule: 'pii/phone', start: 5, end: 17 }],
    });
  });

  it('tell where findings lie, which of them may stand, and what was used up until when', async () => {
    const decisions: Decision[] = [];
    const gate = sampleGate({ log: keepIn(decisions) });
    const attachments = [{ kind: 'image', alt: 'A note: 519-555-0134' }];
    const pictured = { ...held, meta: { ...held.meta, attachments } };
    await gate.check(pictured);
    expect(decisions[0]).toMatchObject({
      findings: [{ rule: 'tone/slang' }, { rule: 'pii/phone', field: 'attachments.0.alt' }],
    });
    expect(decisions[0]).not.toHaveProperty(['findings', 0, 'field']);
    expect(decisions[0]).not.toHaveProperty('waived');
    const { answer } = await gate.approve(await request(gate, held, ['tone/slang']));
    await gate.clear({ post: held, receipt: answer.receipt, spender });
    expect(decisions.slice(-2)).toMatchObject([
      {
        event: 'check',
        verdict: 'publish',
        findings: [],
        waived: ['tone/slang'],
        until: answer.receiptUntil,
      },
      { event: 'clear', spender, until: answer.receiptUntil },
    ]);
  });

  it('come before the answer: what cannot be kept is not answered', async () => {
    const full: DecisionLog = { append: () => Promise.reject(new Error('ENOSPC')), spent: [], lastAt: 0 };
    await expect(sampleGate({ log: full }).check(fine)).rejects.toThrow('ENOSPC');
    const { receipt } = await sampleGate().check(fine);
    await expect(sampleGate({ log: full }).clear({ post: fine, receipt, spender })).rejects.toThrow('ENOSPC');
  });

  it('tell a new process which receipts are used', async () => {
    const { receipt } = await sampleGate().check(fine);
    const { jti, exp } = await sampleGate().verify({ post: fine, receipt });
    const spent = [{ receipt: jti, spender, until: exp * 1000 }];
    const restarted = sampleGate({ log: { ...keepIn([]), spent } });
    await expect(restarted.clear({ post: fine, receipt, spender: 'another' })).rejects.toEqual(
      refusal('used'),
    );
  });
});

describe('a post', () => {
  it('is read as of the time that it goes out, whatever the sender says', async () => {
    const gate = sampleGate();
    const stale: DataRule = {
      ...{ id: 'form/stale', summary: '', why: '', sources: [], verdict: 'review', check: 'metadata' },
      ...{ options: { where: [{ field: 'expires', before: 'now' }] }, message: 'Unexpected, expected' },
      examples: { fail: [], pass: [] },
    };
    await gate.replacePolicy(compilePolicy([{ name: 'dated', version: '1.0.0', declares: [stale] }]));
    const appeal = { ...fine, meta: { expires: '2026-06-15T18:00:00Z', now: '1999-01-01' } };
    await expect(gate.check(appeal)).resolves.toMatchObject({ verdict: 'publish' });
    const late = { ...appeal, meta: { ...appeal.meta, schedule: '2026-06-15T19:00:00Z' } };
    await expect(gate.check(late)).resolves.toMatchObject({ verdict: 'review' });
  });
});
