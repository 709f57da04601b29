// The same post under three agencies' packs: another verdict, or another reason, and both right there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint, type Policy, type Post } from '@bluepencil/core';
import { loadPolicy } from './load-policy.ts';
import { beforeAll, describe, expect, test } from 'vitest';

const packs = ['us-oxnard', 'canada-toronto', 'uk'] as const;
type PackName = (typeof packs)[number];

/** What a pack should make of a post. */
interface Expected {
  verdict: string;
  /** The rule whose finding decides. */
  rule?: string;
  /** A source that the rule stands on there. */
  cites?: string;
  /** Words of the finding that belong to that jurisdiction. */
  says?: string;
}

type Row = Post & { expect: Record<PackName, Expected> };

const folder = join(import.meta.dirname, '../../../fixtures/jurisdictions');
const files = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => [name, readRows(name)]),
);
const differing = Object.entries(files)
  .filter(([name]) => name !== 'same.jsonl')
  .flatMap(([, rows]) => rows);

function readRows(name: string): Row[] {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Row);
}

let policies: Record<PackName, Policy>;
beforeAll(() => {
  const load = (pack: PackName) => loadPolicy({ cwd: folder, config: `${pack}.yml` }).policy;
  policies = { 'us-oxnard': load('us-oxnard'), 'canada-toronto': load('canada-toronto'), uk: load('uk') };
}, 60_000);

test('at least 25 posts get different verdicts', () => {
  const different = differing.filter(
    ({ expect: expected }) => new Set(packs.map((pack) => expected[pack].verdict)).size > 1,
  );
  expect(different).toHaveLength(differing.length);
  expect(different.length).toBeGreaterThanOrEqual(25);
});

test('a difference always has a reason that is of the jurisdiction', () => {
  const without = differing.filter(({ expect: expected }) => packs.every((pack) => !expected[pack].cites));
  expect(without).toEqual([]);
});

describe.each(packs)('%s', (pack) => {
  test.each(Object.values(files).flat())('$id', ({ id, text, meta = {}, expect: expected }) => {
    const { verdict, rule, cites, says } = expected[pack];
    const report = lint({ id, text, meta }, policies[pack]);
    expect([report.verdict, text]).toEqual([verdict, text]);
    if (rule === undefined) return;
    const finding = report.findings.find(({ ruleId }) => ruleId === rule);
    expect(finding?.verdict).toBe(verdict);
    expect(`${finding?.reason ?? ''}. ${finding?.note ?? ''}`).toContain(says ?? '');
    const active = policies[pack].variantFor(meta).rules.find((each) => each.rule.id === rule);
    const sources = active?.rule.sources.map((source) => source.id) ?? [];
    if (cites !== undefined) expect(sources).toContain(cites);
  });
});
