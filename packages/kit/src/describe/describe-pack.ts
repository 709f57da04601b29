import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from '@bluepencil/core';
import { describe, expect, test } from 'vitest';
import { compileLeniently } from '../pack/compile-leniently.ts';
import { readPacks } from '../pack/read-packs.ts';
import { clausesWithoutRule } from './clauses-without-rule.ts';
import { examineHead } from './examine-head.ts';
import { examineRule } from './examine-rule.ts';
import { unusedWords } from './unused-words.ts';

/** Milliseconds that a rule may take: examples with parameters compile a policy of their own, on a busy machine slowly. */
const patience = 60_000;

/** Tests a pack with vitest: each rule by its examples, and the pack as a whole. */
export function describePack(folder: URL): void {
  const read = readPacks([fileURLToPath(folder)]);
  const packs = read.map(({ pack }) => pack);
  const own = read.at(-1);
  if (!own) return;
  const { policy, leftOut } = compileLeniently(packs);
  const clauses = Object.assign({}, ...read.map((each) => each.clauses)) as typeof own.clauses;
  const sources = Object.assign({}, ...packs.map((pack) => pack.sources)) as typeof own.pack.sources;
  const policies = new Map([['{}', policy]]);
  /** Examples with the same parameters share a policy, which takes a second to compile. */
  const policyWith = (parameters: Record<string, unknown> = {}): typeof policy => {
    const key = JSON.stringify(parameters);
    const known = policies.get(key) ?? compileLeniently(packs, { parameters }).policy;
    policies.set(key, known);
    return known;
  };
  const examination = {
    lint: (post: Parameters<typeof lint>[0], parameters?: Record<string, unknown>) =>
      lint(post, policyWith(parameters)).findings,
    sources: new Set(Object.keys(sources)),
    clauses: new Set(Object.keys(clauses)),
  };

  describe(`pack ${own.pack.name}`, () => {
    test('can be read', () => expect(own.unreadable).toEqual([]));
    test('says in its changelog which verdicts changed with its version', () =>
      expect(latestIn(own.folder)).toBe(own.pack.version));
    test('can be compiled', () => expect(leftOut).toEqual([]));
    test('says where everything comes from', () => expect(examineHead(own.pack, sources)).toEqual([]));
    test('has a rule for every clause, or says who decides', () =>
      expect(clausesWithoutRule(own.clauses, packs)).toEqual([]));
    test('has no word class that nothing uses', () => expect(unusedWords(own.pack, packs)).toEqual([]));
    for (const rule of own.pack.declares)
      test(rule.id, () => expect(examineRule(rule, examination)).toEqual([]), patience);
  });
}

/** Gives the version that a changelog tells of first. */
function latestIn(folder: string): string | undefined {
  const changelog = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
  return /^## (\S+)$/m.exec(changelog)?.[1];
}
