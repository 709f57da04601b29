import type { Post } from '@bluepencil/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FailMode } from './fail-mode.ts';
import type { Gate } from './gate.ts';
import { type Clearance, guard, type GuardOptions } from './guard.ts';
import { sampleGate, sampleNow, samplePolicy, samplePosts } from './sample-gate.ts';

const { fine, held, blocked } = samplePosts;
const silent: Gate['check'] = () => new Promise(() => undefined);
const broken: Gate['check'] = () => Promise.reject(new TypeError('fetch failed'));
const open: FailMode = { allowedBy: 'c.oake', reason: 'Evacuation', until: '2026-06-15T13:00:00Z' };

function guarded(gate: Gate = sampleGate(), options: Partial<GuardOptions<Post>> = {}) {
  const sent: [Post, Clearance][] = [];
  const publish = (post: Post, clearance: Clearance) => {
    sent.push([structuredClone(post), clearance]);
    return Promise.resolve(`at://${post.id}`);
  };
  return {
    sent,
    send: guard(publish, gate, {
      postOf: (post) => post,
      deadline: 200,
      record: () => undefined,
      ...options,
    }),
  };
}

afterEach(() => vi.restoreAllMocks());

describe('a guarded publish function', () => {
  it('sends what may go out, with its receipt, and gives what it gave', async () => {
    const gate = sampleGate();
    const { sent, send } = guarded(gate, { by: 'newsroom' });
    await expect(send(fine)).resolves.toBe('at://fine');
    expect(sent).toEqual([[fine, expect.objectContaining({ verdict: 'publish' })]]);
    const receipt = sent[0]?.[1].receipt ?? '';
    await expect(gate.verify({ post: fine, receipt })).resolves.toMatchObject({ by: 'newsroom' });
  });

  it.each([
    [
      held,
      'review',
      /waits for a person.*\n- Unexpected slang `perp`, expected plain words \(tone\/slang\)\n {2}Slang shuts/,
    ],
    [
      blocked,
      'block',
      /does not go out as it is written.*\n- Unexpected number `519-•••-••34`, expected a line/,
    ],
  ])('throws what holds a post, in words for its author', async (post, verdict, message) => {
    const { sent, send } = guarded();
    await expect(send(post)).rejects.toEqual(
      expect.objectContaining({
        name: 'HeldError',
        verdict,
        message: expect.stringMatching(message) as string,
      }),
    );
    await expect(send(post)).rejects.toMatchObject({ answer: { id: post.id, findings: [{}] } });
    expect(sent).toEqual([]);
  });

  it('asks once where the answer is clear, and asks for nothing that was brought along', async () => {
    const gate = sampleGate();
    const check = vi.spyOn(gate, 'check');
    const clear = vi.spyOn(gate, 'clear');
    const { sent, send } = guarded(gate, { by: 'newsroom' });
    await expect(send(held)).rejects.toMatchObject({ verdict: 'review' });
    expect([check.mock.calls.length, clear.mock.calls.length]).toEqual([1, 0]);
    await send(fine);
    expect([check.mock.calls.length, clear.mock.calls.length]).toEqual([2, 1]);
    expect(clear).toHaveBeenLastCalledWith(expect.anything(), expect.objectContaining({ by: 'newsroom' }));
    expect(sent[0]?.[1].answer).toMatchObject({ id: 'fine', verdict: 'publish' });
    const { receipt } = await gate.check({ ...fine, id: 'b' });
    check.mockClear();
    await send({ ...fine, id: 'b' }, { receipt });
    expect(check).not.toHaveBeenCalled();
    expect(sent[1]?.[1]).toEqual({ verdict: 'publish', receipt });
  });

  it('does not ask again with a receipt that a new policy has voided', async () => {
    const gate = sampleGate();
    const { receipt } = await gate.check(fine);
    await gate.replacePolicy(samplePolicy({ rules: { 'tone/slang': 'off' } }));
    const clear = vi.spyOn(gate, 'clear');
    const { sent, send } = guarded(gate);
    await expect(send(fine, { receipt })).rejects.toMatchObject({ refusal: { code: 'policy' } });
    expect([clear.mock.calls.length, sent]).toEqual([1, []]);
  });

  it('holds what is refused the second time, whatever the fail mode', async () => {
    const gate = sampleGate();
    let asked = 0;
    const refused: Gate['clear'] = (clearing) => {
      asked += 1;
      if (asked === 1) return Promise.reject(new TypeError('fetch failed'));
      return gate.clear({ ...clearing, post: { ...clearing.post, text: 'x' } });
    };
    const { sent, send } = guarded(
      { check: gate.check, clear: refused },
      { failMode: open, clock: () => sampleNow },
    );
    await expect(send(fine)).rejects.toMatchObject({ verdict: 'indeterminate', refusal: { code: 'text' } });
    expect([asked, sent]).toEqual([2, []]);
  });

  it('sends what was approved', async () => {
    const gate = sampleGate();
    const { receipt } = await gate.check(held, { by: 'newsroom' });
    const { approval } = await gate.approve({
      ...{ post: held, receipt, rules: ['tone/slang'], reason: 'A quotation', until: '2026-06-15T13:00:00Z' },
      approver: { id: 'a.marsh', role: 'pio' },
    });
    const { sent, send } = guarded(gate);
    await send(held, { approvals: [approval] });
    expect(sent).toHaveLength(1);
  });

  it('takes a receipt of an earlier check, and refuses it for an edited post', async () => {
    const gate = sampleGate();
    const { receipt } = await gate.check(fine);
    const { sent, send } = guarded(gate);
    await expect(send({ ...fine, text: 'Elm Street is open.' }, { receipt })).rejects.toMatchObject({
      name: 'HeldError',
      verdict: 'indeterminate',
      refusal: { code: 'text' },
      message: expect.stringMatching(/receipt was not accepted.\n- Unexpected text/) as string,
    });
    await send(fine, { receipt });
    expect(sent).toHaveLength(1);
  });

  it('does not send what is changed while it waits', async () => {
    const gate = sampleGate();
    const post = structuredClone(fine);
    const changing: Gate = {
      check: (...args) => gate.check(...args),
      clear: async (...args) => {
        const cleared = await gate.clear(...args);
        post.text = blocked.text;
        return cleared;
      },
    };
    const { sent, send } = guarded(changing);
    await expect(send(post)).rejects.toMatchObject({ refusal: { code: 'text' } });
    expect(sent).toEqual([]);
  });

  it('asks anew where the policy was replaced in between', async () => {
    const gate = sampleGate();
    let replaced = false;
    const replacing: Gate = {
      check: async (...args) => {
        const answer = await gate.check(...args);
        if (!replaced) await gate.replacePolicy(samplePolicy({ rules: { 'tone/codes': 'block' } }));
        replaced = true;
        return answer;
      },
      clear: (...args) => gate.clear(...args),
    };
    const { sent, send } = guarded(replacing);
    await send(fine);
    expect(sent).toHaveLength(1);
  });
});

describe('a post', () => {
  it('goes out once, also when it is sent twice at the same time', async () => {
    const { sent, send } = guarded();
    const tries = await Promise.allSettled([send(fine), send(fine), send(fine)]);
    expect(tries.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    await expect(send(fine)).rejects.toMatchObject({ name: 'SentError' });
    expect(sent).toHaveLength(1);
  });

  it('whose sending failed may have arrived, unless that is known', async () => {
    let tries = 0;
    const publish = () => Promise.reject(new Error(['socket hang up', 'refused'][tries++] ?? 'again'));
    const send = guard(publish, sampleGate(), {
      postOf: (post: Post) => post,
      sentNothing: (error) => (error as Error).message === 'refused',
    });
    await expect(send(fine)).rejects.toThrow('socket hang up');
    await expect(send(fine)).rejects.toMatchObject({ name: 'SentError' });
    const other = { ...fine, id: 'other' };
    await expect(send(other)).rejects.toThrow('refused');
    await expect(send(other)).rejects.toThrow('again');
  });

  it('that was held may be sent later', async () => {
    const { sent, send } = guarded();
    await expect(send({ ...held, id: 'a' })).rejects.toThrow();
    await send({ ...fine, id: 'a' });
    expect(sent).toHaveLength(1);
  });
});

describe('where the gate gives no answer', () => {
  it.each([
    ['is silent', silent],
    ['breaks', broken],
  ])('because it %s, it is asked once more, and then the post is held', async (_, check) => {
    const gate = { check: vi.fn(check), clear: sampleGate().clear };
    const record = vi.fn();
    const { sent, send } = guarded(gate, { record });
    await expect(send(fine)).rejects.toMatchObject({
      ...{ name: 'HeldError', verdict: 'indeterminate' },
      message: expect.stringMatching(/could not be checked/) as string,
    });
    expect(gate.check).toHaveBeenCalledTimes(2);
    expect(record).toHaveBeenCalledExactlyOnceWith(fine, {
      failMode: 'hold',
      why: expect.any(String) as string,
    });
    expect(sent).toEqual([]);
  });

  it('a second answer counts', async () => {
    const gate = sampleGate();
    const check = vi.fn(gate.check).mockImplementationOnce(broken);
    const { sent, send } = guarded({ check, clear: gate.clear });
    await send(fine);
    expect(sent).toHaveLength(1);
  });

  it('an answer after the deadline sends nothing', async () => {
    const gate = sampleGate();
    const late: Gate['check'] = async (...args) => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      return gate.check(...args);
    };
    const { sent, send } = guarded({ check: late, clear: gate.clear }, { deadline: 50 });
    await expect(send(fine)).rejects.toMatchObject({ verdict: 'indeterminate' });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(sent).toEqual([]);
  });

  it('tells it to the log of the gate, or on standard error, without a word of the post', async () => {
    const print = vi.spyOn(console, 'error').mockReturnValue();
    const { send } = guarded({ check: broken, clear: sampleGate().clear }, { record: undefined });
    await expect(send(blocked)).rejects.toThrow();
    expect(print).toHaveBeenCalledTimes(1);
    expect(JSON.parse(String(print.mock.calls[0]))).toMatchObject({
      event: 'indeterminate',
      failMode: 'hold',
    });
    expect(String(print.mock.calls[0])).not.toContain('555-0134');
  });

  it('an open fail mode sends unread, and writes down who decided that', async () => {
    const record = vi.fn();
    const gate = { check: broken, clear: sampleGate().clear };
    const { sent, send } = guarded(gate, { failMode: open, record, clock: () => sampleNow });
    await send(fine);
    expect(sent).toEqual([[fine, { verdict: 'indeterminate' }]]);
    const { allowedBy, reason } = open as { allowedBy: string; reason: string };
    expect(record).toHaveBeenCalledWith(fine, { failMode: 'open', why: 'TypeError', allowedBy, reason });
  });

  it.each<[string, Partial<GuardOptions<Post>>]>([
    ['has ended', { clock: () => sampleNow + 3_600_000 }],
    ['cannot be written down', { record: () => Promise.reject(new Error('ENOSPC')) }],
  ])('an open fail mode that %s holds', async (_, options) => {
    const gate = { check: broken, clear: sampleGate().clear };
    const { sent, send } = guarded(gate, { failMode: open, clock: () => sampleNow, ...options });
    await expect(send(fine)).rejects.toMatchObject({ verdict: 'indeterminate' });
    expect(sent).toEqual([]);
  });

  it('an open fail mode never sends what was read and held', async () => {
    const { sent, send } = guarded(sampleGate(), { failMode: open, clock: () => sampleNow });
    await expect(send(blocked)).rejects.toMatchObject({ verdict: 'block' });
    expect(sent).toEqual([]);
  });

  it.each([{ reason: ' ' }, { allowedBy: '' }, { until: 'some day' }])(
    'an open fail mode needs %o',
    (lack) => {
      expect(() => guarded(sampleGate(), { failMode: { ...open, ...lack } as FailMode })).toThrow(TypeError);
    },
  );
});
