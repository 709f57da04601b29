import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBin, type BuiltBin } from './built-bin.ts';

const posts = 5000;
let cwd: string;
let built: BuiltBin;

beforeAll(() => {
  built = buildBin();
  cwd = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  const rule = {
    id: 'tone/slang',
    summary: 'Write plainly',
    why: 'Slang shuts readers out.',
    sources: [],
    verdict: 'review',
    check: 'phrases',
    options: { phrases: ['perp'] },
    message: 'Unexpected slang, expected plain words',
    examples: { fail: ['The perp ran.'], pass: ['The man ran.'] },
  };
  const pack = { name: 'town', version: '1.0.0', declares: [rule] };
  const lines = Array.from({ length: posts }, (_, index) =>
    JSON.stringify({ id: `p-${index}`, text: 'The perp ran.' }),
  );
  const town = join(cwd, 'node_modules/town/dist');
  mkdirSync(town, { recursive: true });
  writeFileSync(join(town, 'pack.json'), JSON.stringify(pack));
  writeFileSync(join(cwd, 'bluepencil.yml'), 'extends: [town]\n');
  writeFileSync(join(cwd, 'posts.jsonl'), lines.join('\n'));
});

afterAll(() => {
  built.remove();
  rmSync(cwd, { recursive: true, force: true });
});

/** Runs the command line as its users do; a reader that takes only the first piece goes away after it. */
function runBin(
  argv: string[],
  { takesAll = true } = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['--conditions=source', built.bin, ...argv], { cwd });
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (!takesAll) child.stdout.destroy();
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

test('the JSON of 5,000 posts goes through a pipe whole', { timeout: 60_000 }, async () => {
  const { code, out, err } = await runBin(['lint', 'posts.jsonl', '--format', 'json']);
  expect([code, err]).toEqual([1, '']);
  const { results } = JSON.parse(out) as { results: { id: string }[] };
  expect(results.map(({ id }) => id)).toEqual(Array.from({ length: posts }, (_, index) => `p-${index}`));
});

test('a reader that goes away changes nothing of the answer', { timeout: 60_000 }, async () => {
  expect(await runBin(['lint', 'posts.jsonl'], { takesAll: false })).toMatchObject({ code: 1, err: '' });
});

test.each(['off', '2'])(
  'Ctrl-C ends the report whole, and says that not every post was checked: --concurrency %s',
  { timeout: 60_000 },
  async (concurrency) => {
    const child = spawn(
      process.execPath,
      [
        ...['--conditions=source', built.bin, 'lint', 'posts.jsonl', '--format', 'json'],
        ...['--concurrency', concurrency],
      ],
      { cwd },
    );
    let [out, err] = ['', ''];
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.once('data', () => child.kill('SIGINT'));
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(2);
    expect(err).toMatch(/^posts\.jsonl:\d+ E306 Unexpected interruption/);
    const { results, errors } = JSON.parse(out) as { results: object[]; errors: object[] };
    expect(results.length).toBeLessThan(posts);
    expect(errors).toMatchObject([{ code: 'E306' }]);
  },
);
