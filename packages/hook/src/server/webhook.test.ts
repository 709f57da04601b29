import { createHmac, randomUUID } from 'node:crypto';
import type { Post } from '@bluepencil/core';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import type { sampleGate } from '../sample-gate.ts';
import { sampleNow, samplePosts } from '../sample-gate.ts';
import type { HandlerOptions } from './handler-options.ts';
import { startSampleServer } from './sample-server.ts';

const { held } = samplePosts;

describe('a webhook', () => {
  const whsec = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`;
  const webhook = new Webhook(whsec);
  const source = (signed: 'standard' | 'sha256' | 'not at all', secrets = [whsec]) => ({
    ...{ id: 'tool', signed, secrets },
    receive: async (event: unknown, gate: ReturnType<typeof sampleGate>) => [await gate.check(event as Post)],
  });
  const now = new Date(sampleNow);

  const post = (body: string, headers: Record<string, string>, options: Partial<HandlerOptions>) =>
    startSampleServer(options).ask('/v1/webhooks/tool', body, { headers });
  const standard = (body: string, { id = randomUUID(), at = now } = {}) => ({
    'webhook-id': id,
    'webhook-timestamp': String(at.getTime() / 1000),
    'webhook-signature': webhook.sign(id, at, body),
  });

  it('as the library of Standard Webhooks signs it is read, with either of two secrets', async () => {
    const body = JSON.stringify(held);
    const old = `whsec_${Buffer.from('another secret of 24 byt').toString('base64')}`;
    for (const secrets of [[whsec], [old, whsec]]) {
      const asked = await post(body, standard(body), { sources: [source('standard', secrets)] });
      expect(asked).toMatchObject({ status: 200, json: { answers: [{ verdict: 'review' }] } });
    }
  });

  it('is verified on its raw bytes', async () => {
    const sources = [source('standard')];
    const body = JSON.stringify(held);
    const headers = standard(body);
    await expect(post(`${body} `, headers, { sources })).resolves.toMatchObject({ status: 401 });
    // Bytes that are no text become the same replacement character; the signature tells them apart.
    const bytes = (byte: number) => new Uint8Array([0x22, byte, 0x22]);
    const signed = createHmac('sha256', 'secret').update(bytes(0xff)).digest('hex');
    const sha = { sources: [source('sha256', ['secret'])] };
    const ask = async (byte: number) =>
      (
        await startSampleServer(sha).ask('/v1/webhooks/tool', '', {
          headers: { 'x-hub-signature': `sha256=${signed}` },
          body: bytes(byte),
        })
      ).status;
    expect(await ask(0xfe)).toBe(401);
    expect(await ask(0xff)).toBe(400);
  });

  it.each<[string, Record<string, string>, string]>([
    ['no headers', {}, 'signature'],
    ['another signature', { 'webhook-signature': `v1,${'A'.repeat(43)}=` }, 'signature'],
    ['another version of the signature', { 'webhook-signature': 'v1a,abc' }, 'signature'],
    ['no base64', { 'webhook-signature': 'v1,%%%' }, 'signature'],
    ['another id', { 'webhook-id': 'msg_2' }, 'signature'],
    ['another time', { 'webhook-timestamp': String(sampleNow / 1000 + 1) }, 'signature'],
  ])('with %s is refused', async (_, changes, refusal) => {
    const body = JSON.stringify(held);
    const headers = Object.keys(changes).length > 0 ? { ...standard(body), ...changes } : {};
    const asked = await post(body, headers, { sources: [source('standard')] });
    expect(asked).toMatchObject({ status: 401, json: { error: { refusal } } });
  });

  it('that is old, or comes again, is refused', async () => {
    const body = JSON.stringify(held);
    const sources = [source('standard')];
    const at = (seconds: number) => standard(body, { at: new Date(sampleNow + seconds * 1000) });
    await expect(post(body, at(-301), { sources })).resolves.toMatchObject({
      status: 401,
      json: { error: { refusal: 'expired' } },
    });
    await expect(post(body, at(301), { sources })).resolves.toMatchObject({
      status: 401,
      json: { error: { refusal: 'early' } },
    });
    const { ask } = startSampleServer({ sources });
    const headers = at(-299);
    await expect(ask('/v1/webhooks/tool', body, { headers })).resolves.toMatchObject({ status: 200 });
    await expect(ask('/v1/webhooks/tool', body, { headers })).resolves.toMatchObject({
      status: 401,
      json: { error: { refusal: 'used' } },
    });
  });

  it('as Mastodon and GitHub sign it is read once', async () => {
    const body = JSON.stringify(held);
    const signature = `sha256=${createHmac('sha256', 'a secret of mastodon').update(body).digest('hex')}`;
    for (const header of ['x-hub-signature', 'x-hub-signature-256']) {
      const { ask } = startSampleServer({ sources: [source('sha256', ['a secret of mastodon'])] });
      const headers = { [header]: signature };
      await expect(ask('/v1/webhooks/tool', body, { headers })).resolves.toMatchObject({ status: 200 });
      await expect(ask('/v1/webhooks/tool', body, { headers })).resolves.toMatchObject({ status: 401 });
    }
    for (const bad of ['sha256=00', 'sha1=abc', ''])
      await expect(
        post(body, { 'x-hub-signature': bad }, { sources: [source('sha256', ['s'])] }),
      ).resolves.toMatchObject({ status: 401 });
  });

  it('that nothing signs is taken only where the config says so, and from a source that it names', async () => {
    const body = JSON.stringify(held);
    await expect(post(body, {}, { sources: [source('not at all')] })).resolves.toMatchObject({ status: 200 });
    await expect(post(body, {}, {})).resolves.toMatchObject({ status: 404 });
  });
});
