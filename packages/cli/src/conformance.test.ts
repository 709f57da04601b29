import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { bluepencilPlugin, lint, type Policy, type Post, type Report } from '@bluepencil/core';
import { loadPolicy } from '@bluepencil/node';
import { formats, report } from '@bluepencil/reporter';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DiagnosticData } from '../../language-server/src/answers/diagnose.ts';
import { startSampleClient } from '../../language-server/src/sample-client.ts';
import { runIn } from './sample-io.ts';

// Every way in gives the same findings for the same posts. A new way in joins the table below.
const examples = fileURLToPath(new URL('../../../docs/examples/posts.jsonl', import.meta.url));
const pack = fileURLToPath(new URL('../../packs/standard', import.meta.url));
const posts = readFileSync(examples, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Post);

let cwd: string;
let policy: Policy;
let expected: unknown[];
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  writeFileSync(join(cwd, 'bluepencil.yml'), `extends: [${JSON.stringify(pack)}]\n`);
  ({ policy } = loadPolicy({ cwd }));
  expected = resultsOf(
    report(
      posts.map((post) => lint(post, policy)),
      { format: 'json', policy },
    ),
  );
}, 60_000);
afterAll(() => rmSync(cwd, { recursive: true }));

function resultsOf(json: string): unknown[] {
  return (JSON.parse(json) as { results: unknown[] }).results;
}

async function throughCli(flags: string[] = []): Promise<unknown[]> {
  return resultsOf((await runIn(cwd, ['lint', examples, '--format', 'json', ...flags])).out);
}

function throughPlugin(): unknown[] {
  const reports = posts.map(({ id, text, meta }) => {
    const data: Record<string, unknown> = { meta };
    bluepencilPlugin({ policy })(undefined, { data, messages: [], toString: () => text });
    return { ...(data.report as Report), id };
  });
  return resultsOf(report(reports, { format: 'json', policy }));
}

async function throughStdin(): Promise<unknown[]> {
  const stdin = Readable.from([readFileSync(examples)]);
  return resultsOf((await runIn(cwd, ['lint', '--stdin-filename', 'x.jsonl', '-f', 'json'], { stdin })).out);
}

async function throughMcp(): Promise<unknown[]> {
  const calls = posts.map(({ text, meta }, id) =>
    JSON.stringify({ id, method: 'tools/call', params: { name: 'check', arguments: { text, meta } } }),
  );
  const { out } = await runIn(cwd, ['mcp'], { stdin: Readable.from([Buffer.from(calls.join('\n'))]) });
  return out
    .trim()
    .split('\n')
    .map((line, index) => {
      const { result } = JSON.parse(line) as { result: { content: { text: string }[] } };
      return { ...(resultsOf(result.content[0]?.text ?? '')[0] as object), id: posts[index]?.id };
    });
}

async function throughEditor(): Promise<unknown[]> {
  const client = await startSampleClient({ folder: cwd });
  const written = readFileSync(examples, 'utf8');
  const lines = written.split('\n');
  const uri = client.open('posts.jsonl', written, 'jsonl');
  const { diagnostics } = await client.diagnostics(uri);
  const verdicts = await client.verdict(uri);
  await client.stop();
  return verdicts.posts.map(({ id, verdict }) => {
    const { text = '' } = posts.find((post) => post.id === id) ?? {};
    const own = diagnostics.filter(({ data }) => (data as DiagnosticData).post === id);
    const findings = own.map(({ code, message, codeDescription, range, data }) => {
      const { start, end, clause, verdict, why } = data as DiagnosticData;
      const marked = lines[range.start.line]?.slice(range.start.character, range.end.character) ?? '';
      expect(JSON.parse(`"${marked}"`)).toBe(text.slice(start, end));
      return { rule: code, clause, verdict, start, end, message, why, url: codeDescription?.href };
    });
    return { id, verdict, findings };
  });
}

function throughPieces(): unknown[] {
  const reporter = formats.json({ policy });
  return resultsOf(
    reporter.begin() + posts.map((post) => reporter.result(lint(post, policy))).join('') + reporter.end([]),
  );
}

describe('every way in gives the same findings', { timeout: 60_000 }, () => {
  test('and there are some', () => {
    expect(JSON.stringify(expected).match(/"rule":/g)?.length).toBeGreaterThan(3);
  });

  test.each<[string, () => unknown[] | Promise<unknown[]>]>([
    ['command line', throughCli],
    ['command line, into a cache', () => throughCli(['--cache'])],
    ['command line, out of a cache', () => throughCli(['--cache'])],
    ['standard input', throughStdin],
    ['plugin of unified', throughPlugin],
    ['assistant', throughMcp],
    ['editor', throughEditor],
    ['reporter, piece by piece', throughPieces],
  ])('%s', async (_, results) => {
    expect(await results()).toEqual(expected);
  });
});
