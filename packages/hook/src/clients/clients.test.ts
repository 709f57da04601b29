import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AtpAgent } from '@atproto/api';
import { createAdaptorServer } from '@hono/node-server';
import { createRestAPIClient } from 'masto';
import { TwitterApi } from 'twitter-api-v2';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HeldError } from '../held-error.ts';
import { sampleGate } from '../sample-gate.ts';
import { guardBluesky } from './bluesky.ts';
import { createBufferDesk } from './buffer.ts';
import { createProxy } from './create-proxy.ts';
import { createHootsuiteDesk } from './hootsuite.ts';
import { guardMastodon } from './mastodon.ts';
import { postOfMastodon } from './mastodon-event.ts';
import { guardX } from './x.ts';

const fine = 'Elm Street is closed.';
const held = 'The perp ran.';
const blocked = 'Ring 519-555-0134.';
const options = { record: () => undefined };

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server that keeps what it is sent, and answers by its method and path. */
async function service(answers: Record<string, unknown>) {
  const sent: { path: string; body: string; headers: Record<string, unknown> }[] = [];
  const url = await listen(
    createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const path = `${request.method} ${request.url?.split('?')[0]}`;
        sent.push({ path, body, headers: request.headers });
        const answer = answers[path];
        response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer ?? { error: `no ${path}` }));
      });
    }),
  );
  return { url, sent, paths: () => sent.map(({ path }) => path) };
}

async function heldBy(sending: Promise<unknown>): Promise<HeldError> {
  const error: unknown = await sending.catch((cause: unknown) => cause);
  for (let cause = error; cause; cause = (cause as Error).cause) if (cause instanceof HeldError) return cause;
  throw new Error('expected the post to be held', { cause: error });
}

describe('Bluesky: the records that a client writes', () => {
  it('are read with titles of links, and a list of writes goes out whole or not at all', async () => {
    const { url, sent } = await service({ 'POST /xrpc/com.atproto.repo.applyWrites': {} });
    const agent = new AtpAgent({ service: url, fetch: guardBluesky(sampleGate(), {}, options) });
    const write = (text: string, embed?: object) => ({
      $type: 'com.atproto.repo.applyWrites#create' as const,
      collection: 'app.bsky.feed.post',
      value: {
        $type: 'app.bsky.feed.post',
        text,
        createdAt: '2026-06-15T12:00:00Z',
        ...(embed && { embed }),
      },
    });
    const like = { ...write(''), collection: 'app.bsky.feed.like', value: { subject: 'x' } };
    const apply = (...writes: ReturnType<typeof write>[]) =>
      agent.com.atproto.repo.applyWrites({ repo: 'did:plc:town', writes });
    await heldBy(apply(write(fine), write(blocked)));
    const external = { uri: 'https://town.example', title: 'Ring 519-555-0134', description: '' };
    await heldBy(apply(write(fine, { $type: 'app.bsky.embed.external', external })));
    expect(sent).toEqual([]);
    await apply(write(fine), write(fine), like as never);
    expect(sent).toHaveLength(1);
  });

  it('that are no posts are not asked about', async () => {
    const check = vi.fn();
    const { url } = await service({
      'POST /xrpc/com.atproto.repo.createRecord': { uri: 'at://a', cid: 'b' },
    });
    const agent = new AtpAgent({ service: url, fetch: guardBluesky({ check, clear: check }, {}, options) });
    const repo = 'did:plc:town';
    await agent.com.atproto.repo
      .createRecord({ repo, collection: 'app.bsky.feed.like', record: { subject: 'x' } })
      .catch(() => undefined);
    expect(check).not.toHaveBeenCalled();
  });
});

describe('Mastodon: a server that speaks its API', () => {
  const status = {
    id: '1',
    url: 'https://town.example/1',
    content: '',
    created_at: '2026-06-15T12:00:00Z',
    account: { acct: 'town' },
  };
  const answers = {
    'POST /api/v1/statuses': status,
    'PUT /api/v1/statuses/1': status,
    'POST /api/v2/media': { id: '7', type: 'image', description: 'Note: 519-555-0134', url: 'x' },
    'PUT /api/v1/media/7': { id: '7', type: 'image', description: 'A street', url: 'x' },
    'GET /api/v1/instance': { uri: 'town', version: '4.3.0', title: 'Town', configuration: { statuses: {} } },
    'GET /api/v2/instance': {
      domain: 'town',
      version: '4.3.0',
      title: 'Town',
      configuration: { statuses: {} },
    },
    'GET /api/v1/accounts/verify_credentials': { id: '1', acct: 'town', username: 'town' },
  };

  async function proxied() {
    const mastodon = await service(answers);
    const guarded = guardMastodon(sampleGate(), { account: 'official' }, options);
    const proxy = createAdaptorServer({ fetch: createProxy(mastodon.url, guarded) }) as Server;
    return { ...mastodon, proxy: await listen(proxy) };
  }

  it('gets what the client masto sends through the proxy, unless it is held', async () => {
    const { proxy, sent } = await proxied();
    const masto = createRestAPIClient({ url: proxy, accessToken: 'x' });
    await masto.v1.statuses.create({ status: fine });
    await expect(masto.v1.statuses.create({ status: held })).rejects.toMatchObject({
      statusCode: 422,
      message: expect.stringContaining('Unexpected slang `perp`') as string,
    });
    await expect(masto.v1.statuses.create({ status: fine, spoilerText: blocked })).rejects.toThrow();
    await expect(masto.v1.statuses.$select('1').update({ status: blocked })).rejects.toThrow();
    await expect(
      masto.v1.statuses.create({ status: fine, poll: { options: ['Yes', blocked], expiresIn: 600 } }),
    ).rejects.toThrow();
    expect(sent).toHaveLength(1);
    await masto.v1.statuses.$select('1').update({ status: fine });
    expect(sent).toHaveLength(2);
  });

  it('gets a status with a picture when its description may go out too', async () => {
    const { proxy, paths } = await proxied();
    const masto = createRestAPIClient({ url: proxy, accessToken: 'x' });
    await expect(masto.v1.statuses.create({ status: fine, mediaIds: ['7'] })).rejects.toThrow();
    await masto.v2.media.create({
      file: new Blob(['x']),
      description: 'Note: 519-555-0134',
      skipPolling: true,
    });
    await expect(masto.v1.statuses.create({ status: fine, mediaIds: ['7'] })).rejects.toThrow(
      /Unexpected number/,
    );
    await masto.v1.media.$select('7').update({ description: 'A street' });
    await masto.v1.statuses.create({ status: fine, mediaIds: ['7'] });
    expect(paths().filter((path) => path === 'POST /api/v1/statuses')).toHaveLength(1);
  });

  it('gets no status under a key that was used, and no new time for one', async () => {
    const { proxy, sent } = await proxied();
    const post = () =>
      fetch(`${proxy}/api/v1/statuses`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'k' },
        body: JSON.stringify({ status: fine }),
      });
    expect([(await post()).status, (await post()).status]).toEqual([200, 502]);
    const moved = await fetch(`${proxy}/api/v1/scheduled_statuses/3`, {
      method: 'PUT',
      body: 'scheduled_at=x',
    });
    expect(moved.status).toBe(502);
    expect(sent).toHaveLength(1);
  });

  // A second client, in Python, of Debian: `apt-get install toot`.
  const toot = spawnSync('toot', ['--version']).status === 0;
  it.skipIf(!toot)(
    'gets what toot sends through the proxy, and toot tells why not',
    { timeout: 60_000 },
    async () => {
      const { proxy, paths } = await proxied();
      const { mkdtempSync, mkdirSync, rmSync, writeFileSync } = await import('node:fs');
      const home = mkdtempSync('/tmp/bluepencil-');
      mkdirSync(`${home}/toot`);
      const instance = new URL(proxy).host;
      writeFileSync(
        `${home}/toot/config.json`,
        JSON.stringify({
          apps: { [instance]: { instance, base_url: proxy, client_id: 'a', client_secret: 'b' } },
          users: { [`town@${instance}`]: { instance, username: 'town', access_token: 'x' } },
          active_user: `town@${instance}`,
        }),
      );
      const { spawn } = await import('node:child_process');
      const run = async (text: string) => {
        const child = spawn('toot', ['post', text], {
          env: { ...process.env, XDG_CONFIG_HOME: home, HOME: home },
        });
        let out = '';
        child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
        child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
        child.stdin.end();
        const code = await new Promise((resolve) => child.on('close', resolve));
        return { code, out };
      };
      const bad = await run(blocked);
      expect(bad).toMatchObject({ code: 1, out: expect.stringContaining('Unexpected number') as string });
      expect(bad.out).not.toContain('555-0134');
      await expect(run(fine)).resolves.toMatchObject({ code: 0 });
      expect(paths().filter((path) => path === 'POST /api/v1/statuses')).toHaveLength(1);
      rmSync(home, { recursive: true });
    },
  );

  it('tells of statuses in events', () => {
    const object = {
      id: '9',
      content: '<p>Ring <a href="x">519&amp;555</a><br />now</p><p>&#39;Elm&#39; &bogus;</p>',
      spoiler_text: 'Traffic',
      media_attachments: [{ type: 'image', description: null }],
      account: { acct: 'town' },
    };
    expect(postOfMastodon({ event: 'status.created', object })).toEqual({
      id: 'mastodon:9',
      text: "Traffic\nRing 519&555\nnow\n\n'Elm' &bogus;",
      meta: { channel: 'mastodon', handle: 'town', attachments: [{ kind: 'image', alt: '' }] },
    });
    expect(postOfMastodon({ event: 'report.created', object })).toBeUndefined();
  });
});

describe('X: the requests of twitter-api-v2', () => {
  it('are sent when the gate lets them', async () => {
    const sent: string[] = [];
    const plugin = {
      // The last word before a request goes out; nothing leaves this machine.
      onBeforeRequestConfig: ({ url, params }: { url: URL; params: { body?: unknown } }) => {
        sent.push(`${url.pathname} ${JSON.stringify(params.body)}`);
        return Promise.resolve({ data: { data: { id: '1' } }, headers: {} });
      },
    };
    const keys = { appKey: 'a', appSecret: 'b', accessToken: 'c', accessSecret: 'd' };
    const x = new TwitterApi(keys, { plugins: [guardX(sampleGate(), {}, options), plugin] });
    await expect(x.v2.tweet(blocked)).rejects.toMatchObject({ name: 'HeldError', verdict: 'block' });
    await expect(
      x.v2.tweet(fine, { poll: { options: ['a', blocked], duration_minutes: 5 } }),
    ).rejects.toThrow();
    await expect(x.v2.tweetThread([fine, held])).rejects.toMatchObject({ verdict: 'review' });
    await expect(x.v1.createMediaMetadata('1', { alt_text: { text: blocked } })).rejects.toThrow();
    expect(sent.map((each) => each.split(' ')[0])).toEqual(['/2/tweets']);
    await x.v2.tweet(fine);
    await x.v2.get('users/me');
    expect(sent).toHaveLength(3);
  });
});

describe('Hootsuite: messages that wait for approval', () => {
  const event = (id: string, type = 'com.hootsuite.messages.event.v1') => ({
    ...{ seq_no: 1, type },
    data: { state: 'PENDING_APPROVAL', organization: { id: 1 }, message: { id }, timestamp: 'x' },
  });

  it.each<[string, string, string, string[]]>([
    ['approved', fine, 'PENDING_APPROVAL', ['GET /v1/messages/5', 'POST /v1/messages/5/approve']],
    ['rejected', blocked, 'PENDING_APPROVAL', ['GET /v1/messages/5', 'POST /v1/messages/5/reject']],
    ['left to a person', held, 'PENDING_APPROVAL', ['GET /v1/messages/5']],
    ['nothing', blocked, 'SENT', ['GET /v1/messages/5']],
  ])('are %s', async (did, text, state, calls) => {
    const { url, sent, paths } = await service({
      'GET /v1/messages/5': { data: [{ id: '5', state, text, sequenceNumber: 3 }] },
      'POST /v1/messages/5/approve': {},
      'POST /v1/messages/5/reject': {},
    });
    const desk = createHootsuiteDesk(sampleGate(), { account: 'official' }, { token: 't', url });
    await expect(desk(event('5'))).resolves.toMatchObject([{ message: '5', did }]);
    expect(paths()).toEqual(calls);
    if (calls.length < 2) return;
    expect(JSON.parse(sent[1]?.body ?? '')).toMatchObject({ sequenceNumber: 3 });
    expect(sent[1]?.body).not.toContain('555-0134');
    expect(sent[1]?.headers.authorization).toBe('Bearer t');
  });

  it('stay where they are when the gate gives no answer; a ping asks for nothing', async () => {
    const { url, paths } = await service({
      'GET /v1/messages/5': { data: { id: '5', state: 'PENDING_APPROVAL', text: fine } },
    });
    const gone = {
      check: () => Promise.reject(new Error('gone')),
      clear: () => Promise.reject(new Error('gone')),
    };
    const desk = createHootsuiteDesk(gone, {}, { token: 't', url });
    await expect(desk(event('5'))).rejects.toThrow('gone');
    await expect(desk(event('5', 'com.hootsuite.ping.event.v1'))).resolves.toEqual([]);
    expect(paths()).toEqual(['GET /v1/messages/5']);
    await expect(desk(event('404'))).rejects.toThrow(/status 404/);
  });
});

describe('Buffer: posts that are given to it', () => {
  const post = (text: string, schedule?: string) => ({
    ...{ id: '1', text },
    meta: { channel: 'x', ...(schedule && { schedule }) },
  });

  it('go into the queue, become drafts, or are not given at all', async () => {
    const { url, sent } = await service({ 'POST /': { data: { createPost: { post: { id: 'b1' } } } } });
    const give = createBufferDesk(sampleGate(), { token: 't', channelId: 'c', url });
    await expect(give(post(fine))).resolves.toMatchObject({ did: 'queued', id: 'b1' });
    await expect(give(post(held))).resolves.toMatchObject({ did: 'left to a person' });
    await expect(give(post(blocked))).rejects.toMatchObject({ name: 'HeldError', verdict: 'block' });
    await give(post(fine, '2026-06-16T12:00:00Z'));
    const inputs = sent.map(
      ({ body }) => (JSON.parse(body) as { variables: { input: object } }).variables.input,
    );
    expect(inputs).toMatchObject([
      { text: fine, mode: 'addToQueue', channelId: 'c' },
      { text: held, saveToDraft: true },
      { text: fine, mode: 'customScheduled', dueAt: '2026-06-16T12:00:00Z' },
    ]);
    expect(inputs[0]).not.toHaveProperty('saveToDraft');
  });

  it('that Buffer refuses are told', async () => {
    const { url } = await service({ 'POST /': { data: { createPost: { message: 'no' } } } });
    const give = createBufferDesk(sampleGate(), { token: 't', channelId: 'c', url });
    await expect(give(post(fine))).rejects.toThrow(/expected a post/);
  });
});
