import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fingerprints, lint } from '@bluepencil/core';
import {
  type Baseline,
  createBaseline,
  type InputError,
  loadPolicy,
  readBaseline,
  showError,
  writeBaseline,
} from '@bluepencil/node';
import { count } from './count.ts';
import { exitCodes } from './exit-codes.ts';
import { failuresIn } from './failures-in.ts';
import type { Io } from './io.ts';
import type { Outputs } from './outputs.ts';
import { UsageError } from './usage-error.ts';
import { walkPosts } from './walk-posts.ts';

/** What becomes of a baseline: made, widened to what is found now, or rid of what is found no more. */
export type BaselineAction = 'create' | 'update' | 'prune';

/** Makes or changes a baseline by the posts that are given. Nothing is written when one of them could not be checked. */
export async function keepBaseline(
  action: BaselineAction,
  paths: readonly string[],
  {
    baseline: name,
    config,
    io,
    outputs: { out, err },
  }: { baseline: string; config?: string | undefined; io: Io; outputs: Outputs },
): Promise<number> {
  const { cwd } = io;
  const file = resolve(cwd, name);
  if (action === 'create' && existsSync(file))
    throw new UsageError(
      `Unexpected baseline \`${name}\`, expected none yet; \`bluepencil baseline update\` adds to it`,
    );
  const old = action === 'create' ? createBaseline() : readBaseline(file);
  const { found, errors } = await collect(paths, { key: old.key, config, io });
  if (errors.length > 0) {
    for (const error of errors) await err.write(`${showError(error, { cwd })}\n`);
    return exitCodes.couldNotCheck;
  }
  const findings = action === 'prune' ? kept(old.findings, found) : new Map([...old.findings, ...found]);
  writeBaseline(file, { key: old.key, findings });
  const added = [...findings.keys()].filter((hash) => !old.findings.has(hash)).length;
  const gone = [...old.findings.keys()].filter((hash) => !findings.has(hash)).length;
  await out.write(`${name}: ${count(findings.size, 'finding')}, ${added} added, ${gone} removed\n`);
  return exitCodes.mayGoOut;
}

function kept(old: Baseline['findings'], found: Baseline['findings']): Baseline['findings'] {
  return new Map([...old].filter(([hash]) => found.has(hash)));
}

async function collect(
  paths: readonly string[],
  { key, config, io }: { key: string; config: string | undefined; io: Io },
): Promise<{ found: Baseline['findings']; errors: InputError[] }> {
  const loaded = loadPolicy({ cwd: io.cwd, config });
  const { policy, waivers } = loaded;
  const options = { waivers: waivers.waivers, now: new Date() };
  const found: Baseline['findings'] = new Map();
  const failures: InputError[] = [];
  const errors = await walkPosts(paths, { ...io, loaded }, (read) => {
    const report = lint(read.post, policy, options);
    failures.push(...failuresIn(report, read));
    fingerprints(read.post, report.findings, { key }).forEach((hash, index) => {
      found.set(hash, report.findings[index]?.ruleId ?? '');
    });
  });
  return { found, errors: [...errors, ...failures] };
}
