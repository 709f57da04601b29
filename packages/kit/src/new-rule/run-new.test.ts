import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPack } from '@bluepencil/node';
import { beforeEach, expect, test } from 'vitest';
import { listen, rudeRule, writeRepository } from '../write-repository.ts';
import { runNew } from './run-new.ts';

let root: string;
beforeEach(() => {
  root = writeRepository();
});

function run(...args: string[]) {
  const { heard, surroundings } = listen(root);
  const code = runNew([...args, '--pack', 'mini'], surroundings);
  return { code, ...heard };
}

const filesNow = () =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.'));

test('adds one file, which fits its schema, and says what to do next', () => {
  const before = filesNow();
  const { code, printed } = run('rule', 'tone/rude/loudly');
  expect(code).toBe(0);
  expect(printed).toContain('packages/packs/mini/rules/tone/rude/loudly.yml is yours to write');
  expect(printed).toContain('pnpm evaluate --clause tone/rude --half a');
  const added = filesNow().filter((file) => !before.includes(file));
  expect(added).toEqual(['packages/packs/mini/rules/tone/rude/loudly.yml']);
  const text = readFileSync(join(root, added[0]!), 'utf8');
  expect(text).toContain('$schema=../../../../../node/schemas/rule.schema.json');
  expect(text).toContain('# Breaks the clause: Rude words');
  const { pack } = loadPack(join(root, 'packages/packs/mini'));
  expect(pack.declares?.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['tone/rude', 'review'],
    ['tone/rude/loudly', 'review'],
  ]);
});

test.each([
  [['rule', 'tone/rude'], 'expected a new one'],
  [['rule', 'tone/rud'], 'perhaps `tone/rude`'],
  [['rule', 'Tone/Rude'], 'expected area/slug'],
  [['rule', 'rude'], 'expected area/slug'],
  [['rule'], 'expected pnpm new rule'],
  [['pack', 'tone/rude'], 'expected pnpm new rule'],
  [['rule', 'tone/rude', 'tone/cold'], 'expected pnpm new rule'],
])('%s is refused', (args, message) => {
  const before = filesNow();
  const { code, warned } = run(...args);
  expect(code).toBe(2);
  expect(warned).toContain(message);
  expect(filesNow()).toEqual(before);
});

test('a file that cannot be read is not written over', () => {
  const file = join(root, 'packages/packs/mini/rules/tone/cold.yml');
  writeFileSync(file, rudeRule);
  expect(run('rule', 'tone/cold').code).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe(rudeRule);
});
