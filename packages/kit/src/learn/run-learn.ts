import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesOf, readLabelled } from '../evaluate/read-split.ts';
import type { Surroundings } from '../surroundings.ts';
import { learnWeights } from './learn-weights.ts';

/** Learns the weights of the standard pack from the labelled posts and writes them; gives the exit code. */
export function runLearn(args: readonly string[], { root, print, warn }: Surroundings): number {
  if (args.length > 0) {
    warn(`Unexpected argument \`${args.join(' ')}\`, expected none\n`);
    return 2;
  }
  const bySet = readCounts(root);
  const sets = filesOf(root, 'dev').map((each) => ({
    posts: readLabelled([each]),
    count: bySet[basename(each, '.jsonl')] ?? 1,
  }));
  const table = learnWeights(
    sets.flatMap(({ posts }) => posts),
    {
      counts: sets.flatMap(({ posts, count }) => posts.map(() => count)),
      onProgress: (what) => {
        warn(`${what}\n`);
      },
    },
  );
  const file = 'packages/packs/standard/likeness.tsv';
  writeFileSync(join(root, file), table);
  print(`${file}: ${table.split('\n').length - 1} lines\n`);
  return 0;
}

/**
 * How much a post of each set counts, where it is not 1. Sets of ordinary posts count more, as most posts that are written are
 * ordinary; sets in which every post was made to be hard count less.
 */
function readCounts(root: string): Partial<Record<string, number>> {
  const file = join(root, 'fixtures/posts/counts.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<string, number>>) : {};
}
