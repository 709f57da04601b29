import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { runIn } from './sample-io.ts';

// Each folder of fixtures/configs is a case: its files, the arguments in `run`, and in `expected` all that is written.
// A folder with a file `cwd` in it is where the case runs. `vitest -u` writes `expected` anew; read what changed.
const source = fileURLToPath(new URL('../../../fixtures/configs', import.meta.url));
const cases = readdirSync(source).filter((name) => existsSync(join(source, name, 'run')));

const top = realpathSync(mkdtempSync(join(tmpdir(), 'bluepencil-configs-')));
cpSync(source, top, { recursive: true });
mkdirSync(join(top, '.git'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

async function runCase(name: string): Promise<string> {
  const folder = join(top, name);
  const unit = join(folder, 'unit');
  const cwd = existsSync(join(unit, 'cwd')) ? unit : folder;
  const argv = readFileSync(join(folder, 'run'), 'utf8').trim().split(' ');
  const { code, out, err } = await runIn(cwd, argv);
  const ours = fileURLToPath(new URL('../../..', import.meta.url));
  const text = `exit ${code}\n--- stdout\n${out}--- stderr\n${err}`;
  return text
    .replaceAll(top, '~')
    .replace(/^.*(?:node_modules|node_libraries|lib\/node).*\n/gm, '')
    .replace(/[0-9a-f]{64}/g, '…')
    .replaceAll(ours, '');
}

/** Milliseconds that a case may take: the packs of a country are compiled, on a busy machine slowly. */
const patience = 60_000;

describe('a config', () => {
  test.each(cases)(
    '%s',
    async (name) => {
      await expect(await runCase(name)).toMatchFileSnapshot(join(source, name, 'expected'));
    },
    patience,
  );

  test.each(cases.filter((name) => name.startsWith('bad-')))(
    '%s is refused with exit 2 and a line to mend',
    async (name) => {
      const text = await runCase(name);
      expect(text).toMatch(/^exit 2\n--- stdout\n--- stderr\n\S+ E20\d Unexpected /);
      expect(text).not.toMatch(/E10\d|\n {4}at /);
    },
  );

  test('of 10 MB is refused before it is parsed, a rule of 10 MB too', async () => {
    const folder = join(top, 'large');
    mkdirSync(join(folder, 'pack/rules/tone'), { recursive: true });
    writeFileSync(join(folder, 'bluepencil.yml'), 'extends: [./pack]\n');
    writeFileSync(join(folder, 'post.txt'), 'x');
    writeFileSync(join(folder, 'pack/pack.yml'), 'name: large\nversion: 1.0.0\n');
    const large = `# ${'x'.repeat(10_000_000)}\n`;
    writeFileSync(join(folder, 'pack/rules/tone/a.yml'), large);
    const start = performance.now();
    const ofRule = await runIn(folder, ['lint', 'post.txt']);
    writeFileSync(join(folder, 'bluepencil.yml'), large);
    const ofConfig = await runIn(folder, ['lint', 'post.txt']);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(ofRule).toMatchObject({ code: 2, out: '' });
    expect(ofRule.err).toMatch(/^pack\/rules\/tone\/a\.yml E201 Unexpected size of 10000003 bytes/);
    expect(ofConfig.err).toMatch(/^bluepencil\.yml E201 Unexpected size of /);
  });
});
