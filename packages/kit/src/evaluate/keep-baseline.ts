import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Policy } from '@bluepencil/core';
import { formatJson } from '../generate/format-json.ts';
import { type Baseline, findDrops, floorsOf, raise } from './baseline.ts';
import { judge } from './judge.ts';
import { filesOf, readLabelled, splits } from './read-split.ts';
import { renderQuality } from './render-quality.ts';
import { score, type Scores } from './score.ts';

const baselineFile = 'fixtures/baseline.json';
const qualityFile = 'docs/quality.md';

/** Scores every split that has posts. */
export function scoreSplits(root: string, policy: Policy): Map<string, Scores> {
  const read = splits.map((split) => [split, readLabelled(filesOf(root, split))] as const);
  return new Map(
    read
      .filter(([, posts]) => posts.length > 0)
      .map(([split, posts]) => [split, score(judge(posts, policy))]),
  );
}

/** Tells which figures are worse than the baseline. */
export function checkBaseline(root: string, scores: ReadonlyMap<string, Scores>): string[] {
  const baseline = readBaseline(root);
  if (Object.keys(baseline).length === 0)
    return [`no baseline, expected ${baselineFile}: pnpm evaluate --update`];
  return Object.entries(baseline).flatMap(([split, floors]) => {
    const now = scores.get(split);
    return now ? findDrops(split, floors, floorsOf(now)) : [`${split}: no posts, expected as many as before`];
  });
}

/** Raises the baseline to the scores, or sets it to them when forced, and writes the page of the figures. */
export async function updateBaseline(
  root: string,
  scores: ReadonlyMap<string, Scores>,
  force: boolean,
): Promise<void> {
  const baseline = force ? {} : readBaseline(root);
  for (const [split, now] of scores) baseline[split] = raise(baseline[split], floorsOf(now));
  const file = join(root, baselineFile);
  writeFileSync(file, await formatJson(file, baseline));
  const page = join(root, qualityFile);
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, renderQuality(scores, existsSync(page) ? readFileSync(page, 'utf8') : ''));
}

function readBaseline(root: string): Baseline {
  const file = join(root, baselineFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Baseline) : {};
}
