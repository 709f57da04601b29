import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compilePolicy, type Config, lint, type Pack, type Policy, type Post } from '@bluepencil/core';
import { loadPack, loadPolicy } from '@bluepencil/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { buildPack } from './build-pack.ts';

const root = resolve(import.meta.dirname, '../../../..');
const source = join(root, 'packages/packs/standard');
const town = mkdtempSync(join(tmpdir(), 'bluepencil-'));
const built = join(town, 'standard');

/** Every fortieth labelled post, but for those that nobody reads. */
const posts = readdirSync(join(root, 'fixtures/posts'))
  .filter((file) => file.endsWith('.jsonl') && !file.startsWith('unseen-'))
  .flatMap((file) =>
    readFileSync(join(root, 'fixtures/posts', file), 'utf8')
      .trim()
      .split('\n'),
  )
  .filter((_, index) => index % 40 === 0)
  .map((line) => JSON.parse(line) as Post);

let pack: Pack;

beforeAll(() => {
  ({ pack } = loadPack(source));
  for (const part of ['pack.yml', 'sources.yml', 'likeness.tsv', 'words', 'rules'])
    cpSync(join(source, part), join(built, part), { recursive: true });
  buildPack(built);
  for (const part of ['pack.yml', 'rules']) rmSync(join(built, part), { recursive: true });
}, 120_000);

function load(config: Config): Policy {
  const file = join(town, 'bluepencil.yml');
  writeFileSync(file, stringify({ extends: ['./standard'], ...config }));
  return loadPolicy({ cwd: town, config: file }).policy;
}

/** The arrays of a program that was read lie in one piece of memory. */
function isReady(policy: Policy): boolean {
  const { leads, sets } = policy.variantFor({}).program;
  return leads.buffer === sets.buffer;
}

function findingsOf(policy: Policy): string[] {
  return posts.map((post) => {
    const { verdict, findings } = lint(post, policy);
    return JSON.stringify([
      verdict,
      findings.map(({ ruleId, start, end, actual, field }) => [ruleId, start, end, actual, field]),
    ]);
  });
}

const phrases = ['purple elephants', '{profanity} elephants'];

describe('a pack that was built', () => {
  it.each<[string, Config, boolean]>([
    ['alone', {}, true],
    [
      'with rules off, other verdicts and numbers of its own',
      {
        rules: { 'tone/profanity': 'off', 'tone/shouting': 'block' },
        parameters: { ownNumbers: ['614-555-0131'] },
        overrides: [{ when: { account: 'personal' }, rules: { 'case/guilt-opinion/**': 'advise' } }],
      },
      true,
    ],
    ['with more phrases', { rules: { 'tone/profanity': { options: { 'phrases+': phrases } } } }, false],
    ['with more words', { words: { 'profanity+': ['elephant'] } }, false],
    ['with a parameter that phrases ask for', { parameters: { foreignNumbers: ['0800 555 0111'] } }, false],
  ])(
    'finds what it found before, %s',
    (_, config, ready) => {
      const policy = load(config);
      expect(isReady(policy)).toBe(ready);
      const before = compilePolicy([pack], config);
      expect(policy.identity.digest).toBe(before.identity.digest);
      expect(findingsOf(policy)).toEqual(findingsOf(before));
    },
    120_000,
  );

  it('is compiled where its program is missing or cut short, and checked where it was changed', () => {
    const program = join(built, 'dist/program.bin');
    const bytes = readFileSync(program);
    writeFileSync(program, bytes.subarray(0, bytes.length - 4));
    expect(isReady(load({}))).toBe(false);
    writeFileSync(program, bytes);
    expect(isReady(load({}))).toBe(true);
    const file = join(built, 'dist/pack.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"verdict":"block"', '"verdict":"forbid"'));
    expect(() => load({})).toThrow('forbid');
    writeFileSync(file, text);
    const { identity } = load({});
    writeFileSync(file, text.replace('"verdict":"block"', '"verdict":"review"'));
    expect(() => identity.digest).toThrow('Unexpected change of a pack in use');
    expect(isReady(load({}))).toBe(false);
  }, 120_000);
});
