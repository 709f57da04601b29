// What a source lets say passes; one word more, and the post is held as before.
import { join } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import { compilePolicy, lint, type Policy, type Post } from '@bluepencil/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLayers } from './load-layers.ts';

/** A post, with the rule that would hold it if there were no safe list, or that holds it all the same. */
type Row = Post & ({ holds: string; held?: undefined } | { held: string; holds?: undefined });

const folder = join(import.meta.dirname, '../../../fixtures/safe-lists');
const packs = readdirSync(folder).map((name) => name.replace('.jsonl', ''));

function readRows(pack: string): Row[] {
  const lines = readFileSync(join(folder, `${pack}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Row);
}

function heldBy({ id, text, meta = {} }: Post, policy: Policy): string[] {
  return lint({ id, text, meta }, policy)
    .findings.filter(({ verdict }) => verdict !== 'advise')
    .map(({ ruleId }) => ruleId);
}

/** Scores from which every post is held for its likeness and nothing is doubted: what a list lets pass must not hang on weights. */
const harsh = { holds: { official: -100, personal: -100 }, doubts: -100 };

describe.each(packs)('under %s', (name) => {
  let listed: Policy;
  /** Without what is learnt, so that nothing found is doubted. */
  let unweighed: Policy;
  let harshlyUnlisted: Policy;
  beforeAll(() => {
    const config = join(import.meta.dirname, `../../../fixtures/jurisdictions/${name}.yml`);
    const layers = loadLayers({ cwd: folder, config });
    const loaded = layers.packs.map(({ pack }) => pack);
    const harshConfig = { ...layers.config, likeness: harsh };
    listed = compilePolicy(loaded, layers.config);
    unweighed = { ...listed, likeness: undefined };
    harshlyUnlisted = compilePolicy(
      loaded.map((pack) => ({ ...pack, safe: {} })),
      harshConfig,
    );
  }, 120_000);

  test.each(readRows(name))('$id', ({ holds, held, ...post }) => {
    if (holds === undefined) {
      expect(heldBy(post, unweighed)).toContain(held);
      return;
    }
    // Which clause a post is most like is learnt, and may change.
    const anyOf = holds.endsWith('/likeness') ? /\/likeness$/ : holds;
    expect(heldBy(post, harshlyUnlisted)).toContainEqual(expect.stringMatching(anyOf));
    expect(heldBy(post, listed)).toEqual([]);
  });
});
