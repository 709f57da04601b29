import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Policy } from '@bluepencil/core';
import { loadPolicy } from '@bluepencil/node';
import { loadEveryPack } from '../../packages/bench/src/load-bluepencil.ts';

/** An agency for each country. */
const agencies = ['us-oxnard', 'canada-toronto', 'uk'];

/** Loads the policies that inputs are tried with, of all packs; the last one is of every pack at once. */
export function loadPolicies(): Policy[] {
  const cwd = mkdtempSync(join(tmpdir(), 'bluepencil-fuzz-'));
  try {
    const policies = agencies.map((pack) => {
      writeFileSync(join(cwd, 'bluepencil.yml'), `root: true\nextends: [${pack}]\n`);
      return loadPolicy({ cwd }).policy;
    });
    return [...policies, loadEveryPack()];
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
