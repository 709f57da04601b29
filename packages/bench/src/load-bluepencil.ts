import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lint, type Policy } from '@bluepencil/core';
import { loadPolicy } from '@bluepencil/node';
import type { Contender } from './contender.ts';

/** The agencies and countries whose packs together extend every other. */
const everyPack = ['us-oxnard', 'canada-toronto', 'uk'];

/** Loads one policy of all packs, as the command line does. */
export function loadEveryPack(): Policy {
  const cwd = mkdtempSync(join(tmpdir(), 'bluepencil-bench-'));
  try {
    writeFileSync(join(cwd, 'bluepencil.yml'), `root: true\nextends: [${everyPack.join(', ')}]\n`);
    return loadPolicy({ cwd }).policy;
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

/** Bluepencil with all packs. */
export function loadBluepencil(): Contender {
  const policy = loadEveryPack();
  return { name: 'Bluepencil, all packs', read: (post) => lint(post, policy) };
}
