import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findConfig, showPath, writeWhole } from '@bluepencil/node';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { Outputs } from './outputs.ts';
import { UsageError } from './usage-error.ts';

const config = `# What your agency makes of the rules: docs/guides/start.md.
extends: [standard]
parameters:
  ownNumbers: []   # lines of the agency, never reported as somebody's
  ownDomains: []
rules: {}          # such as \`tone/jargon: off\`, or \`pii/vehicle-plate: block\`
`;

/** Writes a config to begin with, unless one holds here already. */
export async function initConfig({ cwd }: Io, { out }: Outputs): Promise<number> {
  const found = findConfig(cwd);
  const file = join(cwd, 'bluepencil.yml');
  if (found !== undefined || existsSync(file))
    throw new UsageError(`Unexpected config \`${showPath(found ?? file, cwd)}\`, expected none yet`);
  writeWhole(file, config);
  await out.write('bluepencil.yml written; check a post with `bluepencil lint FILE`\n');
  return exitCodes.mayGoOut;
}
