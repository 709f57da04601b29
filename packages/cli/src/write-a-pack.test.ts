import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runIn } from './sample-io.ts';

const guide = readFileSync(new URL('../../../docs/guides/write-a-pack.md', import.meta.url), 'utf8');

interface Block {
  language: string;
  body: string;
}

function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', body = '']) => ({
    language,
    body,
  }));
}

test(
  'whoever follows the guide, and nothing else, sees a rule of their own fire',
  { timeout: 240_000 },
  async ({ onTestFinished }) => {
    const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'bluepencil-guide-')));
    onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
    mkdirSync(join(cwd, '.git'));
    let last: string | undefined;
    let runs = 0;
    for (const { language, body } of blocksOf(guide)) {
      const [, file] = /^# (\S+\.\w+)\n/.exec(body) ?? [];
      if (file !== undefined) {
        mkdirSync(dirname(join(cwd, file)), { recursive: true });
        // A draft has no line for comments.
        writeFileSync(join(cwd, file), language === 'text' ? body.slice(body.indexOf('\n') + 1) : body);
      } else if (language === 'sh') {
        const [program, ...argv] = body.trim().split(' ');
        expect(program).toBe('bluepencil');
        const { code, out, err } = await runIn(cwd, argv);
        expect({ argv, code: code === 2 ? err : 'answered' }).toEqual({ argv, code: 'answered' });
        last = out;
        runs += 1;
      } else if (last !== undefined) {
        expect(last).toBe(body);
        last = undefined;
      }
    }
    expect(runs).toBe(3);

    // What the page shows of an example that does not do what it says.
    const file = join(cwd, 'pack/rules/tone/dog-joke.yml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('    - vet\n', '    - veterinary\n'));
    const { code, out } = await runIn(cwd, ['test']);
    expect(code).toBe(1);
    expect(guide).toContain(out.split('\n').slice(0, 2).join('\n'));
  },
);
