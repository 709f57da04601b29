import type { Post } from '@bluepencil/core';
import { describe, expect, it } from 'vitest';
import { connectGate } from '../connect-gate.ts';
import { guard } from '../guard.ts';
import { sampleKey, sampleNow, samplePosts } from '../sample-gate.ts';
import { canary, sampleKeys, startSampleServer } from './sample-server.ts';

const { fine, held, blocked } = samplePosts;

describe('a posting tool over HTTP', () => {
  const connect = (handler: (request: Request) => Promise<Response>, key = sampleKey) =>
    connectGate({
      ...{ url: 'http://gate.test', apiKey: sampleKeys.newsroom ?? '', gateKey: key, clock: () => sampleNow },
      fetch: (input, init) => handler(new Request(input, init)),
    });
  const send = (handler: (request: Request) => Promise<Response>, key?: string) => {
    const sent: string[] = [];
    const publish = (post: Post) => Promise.resolve(sent.push(post.id));
    const options = { postOf: (post: Post) => post, record: () => undefined, deadline: 500 };
    return { sent, send: guard(publish, connect(handler, key), options) };
  };

  it('sends what may go out, and nothing else', async () => {
    const { sent, send: publish } = send(startSampleServer().handler);
    await publish(fine);
    await expect(publish(held)).rejects.toMatchObject({ name: 'HeldError', verdict: 'review' });
    await expect(publish(blocked)).rejects.toMatchObject({
      verdict: 'block',
      message: expect.not.stringContaining(canary) as string,
    });
    expect(sent).toEqual(['fine']);
  });

  it('takes a refusal for what it is', async () => {
    const { handler, gate } = startSampleServer();
    const { receipt } = await gate.check(fine);
    const { sent, send: publish } = send(handler);
    await gate.clear({ post: fine, receipt, spender: 'somebody' });
    await expect(publish(fine, { receipt })).rejects.toMatchObject({ refusal: { code: 'used' } });
    await expect(publish({ ...fine, text: 'x' }, { receipt })).rejects.toMatchObject({
      refusal: { code: 'text' },
    });
    expect(sent).toEqual([]);
  });

  it.each<[string, (answer: Record<string, unknown>, path: string) => unknown]>([
    ['says that all is well', () => ({ verdict: 'publish', receipt: 'x', clearance: 'x' })],
    ['says nothing', () => ({})],
    ['is a list', () => []],
    ['is no JSON', () => '<html>Welcome</html>'],
    ['changes the verdict', (answer) => ({ ...answer, verdict: 'publish' })],
    [
      'repeats an answer of another post',
      (answer, path) => ({ ...answer, ...(path.endsWith('clear') && { clearance: answer.receipt }) }),
    ],
    ['is endless', () => 'a'.repeat(5_000_000)],
  ])('sends nothing when the answer %s', async (_, change) => {
    const { handler } = startSampleServer();
    const post = { ...held, id: 'x' };
    const lying = async (request: Request) => {
      const answer = (await (await handler(request)).json()) as Record<string, unknown>;
      const body = change(answer, new URL(request.url).pathname);
      return new Response(typeof body === 'string' ? body : JSON.stringify(body));
    };
    const { sent, send: publish } = send(lying);
    await expect(publish(post)).rejects.toMatchObject({ name: 'HeldError' });
    expect(sent).toEqual([]);
  });

  it('sends nothing on the word of a gate with another key', async () => {
    const { sent, send: publish } = send(
      startSampleServer().handler,
      'another secret of another gate, as long',
    );
    await expect(publish(fine)).rejects.toMatchObject({ verdict: 'indeterminate' });
    expect(sent).toEqual([]);
  });
});
