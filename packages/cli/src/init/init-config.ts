import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findConfig, showPath, writeWhole } from '@bluepencil/node';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { Outputs } from '../outputs.ts';
import { UsageError } from '../usage-error.ts';
import { ask } from './ask.ts';
import { faultIn, faultOf } from './fault-of.ts';
import type { Answers } from './jurisdictions.ts';
import { renderConfig } from './render-config.ts';

const blank: Answers = { jurisdiction: 'standard', agency: '', numbers: [], domains: [], units: [] };

/**
 * Writes a config to begin with, unless one holds here already. At a terminal it asks what was not said; anywhere else, and
 * with `yes`, what was not said stays empty.
 */
export async function initConfig(
  { yes, ...given }: Partial<Answers> & { yes?: boolean },
  io: Io,
  { out }: Outputs,
): Promise<number> {
  const { cwd, stdin, stdout } = io;
  const found = findConfig(cwd);
  const file = join(cwd, 'bluepencil.yml');
  if (found !== undefined || existsSync(file))
    throw new UsageError(`Unexpected config \`${showPath(found ?? file, cwd)}\`, expected none yet`);
  const fault =
    faultIn(given.numbers ?? [], faultOf.numbers) ?? faultIn(given.domains ?? [], faultOf.domains);
  if (fault !== undefined) throw new UsageError(fault);
  const isTerminal = (stdin as { isTTY?: boolean }).isTTY === true && stdout.isTTY === true;
  const answers = isTerminal && yes !== true ? await ask(given, io) : { ...blank, ...given };
  writeWhole(file, renderConfig(answers));
  await out.write('bluepencil.yml written; check a post with `bluepencil lint FILE`\n');
  return exitCodes.mayGoOut;
}
