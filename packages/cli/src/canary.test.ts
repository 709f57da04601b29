import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formats } from '@bluepencil/reporter';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runIn } from './sample-io.ts';

// Values that are found as personal, once in clear and once more where no rule looks, and parts that would tell them.
const canaries = ['519-555-0134', '555-0134', '2218 Hickory', 'Hickory Lane'];
const posts = [
  {
    id: 'a',
    text: 'Ring 519-555-0134, perp at 2218 Hickory Lane. #drivesafe 10-50',
    meta: { unit: 'traffic' },
  },
  {
    id: 'b',
    text: 'Fire.',
    meta: { attachments: [{ kind: 'image', alt: 'Note: 519-555-0134, 2218 Hickory Lane' }] },
  },
  { id: 'c', text: 'perp 519-555-0134 519-555-0134\u200b 2218 Hickory Lane' },
];

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  const pack = new URL('../../../fixtures/scenarios/town', import.meta.url).pathname;
  writeFileSync(join(cwd, 'bluepencil.yml'), `extends: [${JSON.stringify(pack)}]\n`);
  writeFileSync(join(cwd, 'posts.jsonl'), posts.map((post) => JSON.stringify(post)).join('\n'));
  writeFileSync(
    join(cwd, 'broken.jsonl'),
    '{"id": "d", "text": "Ring 519-555-0134" "2218 Hickory Lane"}\n["519-555-0134"]\n',
  );
});
afterAll(() => rmSync(cwd, { recursive: true }));

function expectMasked(text: string): void {
  for (const canary of canaries) expect(text).not.toContain(canary);
}

test.each(Object.keys(formats))(
  '%s shows nothing that is personal, nor do errors, the cache and the baseline',
  async (format) => {
    const flags = ['--format', format, '--cache'];
    const { code, out, err } = await runIn(cwd, ['lint', 'posts.jsonl', 'broken.jsonl', ...flags]);
    expect(code).toBe(2);
    expect(err).toContain('E302');
    expectMasked(out + err);
    await runIn(cwd, ['lint', 'posts.jsonl', '--format', format, '--cache', '--output', `report.${format}`]);
    await runIn(cwd, [
      'baseline',
      existsSync(join(cwd, '.bluepencil-baseline.json')) ? 'update' : 'create',
      'posts.jsonl',
    ]);
    const withBaseline = await runIn(cwd, [
      'lint',
      'posts.jsonl',
      '--format',
      format,
      '--baseline',
      '.bluepencil-baseline.json',
    ]);
    expect(withBaseline.code).toBe(0);
    expectMasked(withBaseline.out + withBaseline.err);
    const written = readdirSync(cwd).filter((name) => !name.endsWith('.jsonl'));
    expect(written).toEqual(
      expect.arrayContaining(['.bluepencilcache', '.bluepencil-baseline.json', `report.${format}`]),
    );
    for (const name of written) expectMasked(readFileSync(join(cwd, name), 'utf8'));
  },
);

test.each(['pretty', 'html'])(
  '%s quotes nothing personal of findings that --quiet leaves out',
  async (format) => {
    const pack = new URL('../../../fixtures/scenarios/town', import.meta.url).pathname;
    writeFileSync(
      join(cwd, 'mild.yml'),
      `extends: [${JSON.stringify(pack)}]\nrules: {pii/address: review, tone/slang: block}\n`,
    );
    const flags = ['--config', 'mild.yml', '--quiet', '--fail-on', 'block', '--format', format];
    const { out } = await runIn(cwd, ['lint', 'posts.jsonl', ...flags]);
    expect(out).not.toContain('pii/address');
    expect(out).toContain('perp');
    expectMasked(out);
  },
);

test('edits are told without what they are about', async () => {
  const { err } = await runIn(cwd, ['lint', 'posts.jsonl', '--fix-dry-run', '--quiet']);
  expect(err).toContain('would fix posts.jsonl:1 `221• ••••••• ••ne` (pii/address)');
  expectMasked(err);
});

test('the canary is seen where it is asked for', async () => {
  const { out } = await runIn(cwd, ['lint', 'posts.jsonl', '--format', 'html', '--show-matches']);
  for (const canary of canaries) expect(out).toContain(canary);
});
