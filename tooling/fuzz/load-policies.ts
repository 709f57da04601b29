import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Policy } from '@bluepencil/core';
import { loadPolicy } from '@bluepencil/node';

/** An agency for each country, and one that every pack holds for. */
const agencies = [['us-oxnard'], ['canada-toronto'], ['uk'], ['us-oxnard', 'canada-toronto', 'uk']];

/** Loads the policies that inputs are tried with, of all packs; the last one extends every pack. */
export function loadPolicies(): Policy[] {
  const cwd = mkdtempSync(join(tmpdir(), 'bluepencil-fuzz-'));
  try {
    return agencies.map((packs) => {
      writeFileSync(join(cwd, 'bluepencil.yml'), `root: true\nextends: [${packs.join(', ')}]\n`);
      return loadPolicy({ cwd }).policy;
    });
  } finally {
    rmSync(cwd, { recursive: true });
  }
}
