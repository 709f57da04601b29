import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runIn } from '../sample-io.ts';

interface Reply {
  id: number | null;
  result?: { isError?: boolean; content?: { text: string }[]; [key: string]: unknown };
  error?: { code: number; message: string };
}

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  const pack = new URL('../../../../fixtures/scenarios/town', import.meta.url).pathname;
  writeFileSync(join(cwd, 'bluepencil.yml'), `extends: [${JSON.stringify(pack)}]\n`);
  return () => rmSync(cwd, { recursive: true });
});

async function ask(...lines: unknown[]): Promise<Reply[]> {
  const text = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  const { code, out, err } = await runIn(cwd, ['--mcp'], { stdin: Readable.from([Buffer.from(text)]) });
  expect([code, err]).toEqual([0, '']);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Reply);
}

const call = (name: string, args?: object, id = 1) => ({
  ...{ jsonrpc: '2.0', id, method: 'tools/call' },
  params: { name, ...(args && { arguments: args }) },
});

describe('bluepencil mcp', () => {
  test('greets, lists its tools, and is silent on notifications', async () => {
    const replies = await ask(
      { jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-03-26' } },
      { jsonrpc: '2.0', method: 'notifications/initialized' },
      '',
      { jsonrpc: '2.0', id: 2, method: 'tools/list' },
      { jsonrpc: '2.0', id: 3, method: 'ping' },
      { jsonrpc: '2.0', id: 4, method: 'initialize', params: { protocolVersion: '1999-01-01' } },
    );
    expect(replies.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
    expect(replies[0]?.result).toMatchObject({
      protocolVersion: '2025-03-26',
      serverInfo: { name: 'bluepencil' },
    });
    const { tools } = replies[1]?.result as { tools: { name: string; inputSchema: { type: string } }[] };
    expect(tools.map(({ name, inputSchema }) => [name, inputSchema.type])).toEqual([
      ['check', 'object'],
      ['explain', 'object'],
      ['list_rules', 'object'],
    ]);
    expect(replies[3]?.result).toMatchObject({ protocolVersion: '2025-06-18' });
  });

  test('checks a draft, masked', async () => {
    const [held, fine] = await ask(
      call('check', { text: 'Ring 519-555-0134.', meta: { channel: 'x' } }),
      call('check', { text: 'Elm Street is closed.' }),
    );
    const text = held?.result?.content?.[0]?.text ?? '';
    expect(JSON.parse(text)).toMatchObject({
      results: [{ verdict: 'block', findings: [{ rule: 'pii/phone' }] }],
    });
    expect(text).not.toContain('0134');
    expect(JSON.parse(fine?.result?.content?.[0]?.text ?? '')).toMatchObject({
      results: [{ verdict: 'publish' }],
    });
  });

  test('explains and lists rules', async () => {
    const [one, list] = await ask(call('explain', { rule: 'tone/slang' }), call('list_rules'));
    expect(one?.result?.content?.[0]?.text).toContain('tone/slang  review\nWrite plainly');
    expect(list?.result?.content?.[0]?.text.split('\n')).toHaveLength(5);
  });

  test.each([
    ['no text', call('check', {}), 'Unexpected absence of `text`'],
    ['odd metadata', call('check', { text: 'x', meta: [] }), 'Unexpected `meta`'],
    ['an unknown rule', call('explain', { rule: 'a/b' }), 'Unexpected rule `a/b`'],
    ['no rule', call('explain'), 'Unexpected absence of `rule`'],
  ])('tells the asker of %s', async (_, message, text) => {
    const [reply] = await ask(message);
    expect(reply?.result?.isError).toBe(true);
    expect(reply?.result?.content?.[0]?.text).toContain(text);
  });

  test.each([
    ['no JSON', '{', -32700, null],
    ['a list', '[]', -32700, null],
    ['no method', {}, -32600, null],
    ['an unknown method', { id: 7, method: 'resources/list' }, -32601, 7],
    ['an unknown tool', call('publish', {}, 8), -32602, 8],
  ])('refuses %s', async (_, line, code, id) => {
    expect(await ask(line)).toMatchObject([{ id, error: { code } }]);
  });

  test('says that it could not check when the config is broken', async () => {
    writeFileSync(join(cwd, 'broken.yml'), 'extends: [./nowhere]\n');
    const { out } = await runIn(cwd, ['mcp', '--config', 'broken.yml'], {
      stdin: Readable.from([Buffer.from(JSON.stringify(call('check', { text: 'x' })))]),
    });
    const [reply] = [JSON.parse(out) as Reply];
    expect(reply.result?.isError).toBe(true);
    expect(reply.result?.content?.[0]?.text).toMatch(/E20\d/);
  });
});
