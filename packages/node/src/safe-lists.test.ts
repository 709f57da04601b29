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

describe.each(packs)('under %s', (name) => {
  let listed: Policy;
  let unlisted: Policy;
  beforeAll(() => {
    const config = join(import.meta.dirname, `../../../fixtures/jurisdictions/${name}.yml`);
    const layers = loadLayers({ cwd: folder, config });
    const loaded = layers.packs.map(({ pack }) => pack);
    listed = compilePolicy(loaded, layers.config);
    unlisted = compilePolicy(
      loaded.map((pack) => ({ ...pack, safe: {} })),
      layers.config,
    );
  }, 120_000);

  test.each(readRows(name))('$id', ({ holds, held, ...post }) => {
    if (holds === undefined) expect(heldBy(post, listed)).toContain(held);
    else
      expect([heldBy(post, unlisted), heldBy(post, listed)]).toEqual([expect.arrayContaining([holds]), []]);
  });
});
