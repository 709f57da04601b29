import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, readLabelled } from '../evaluate/read-split.ts';
import type { Surroundings } from '../surroundings.ts';
import { learnWeights } from './learn-weights.ts';

/** Learns the weights of the standard pack from the labelled posts and writes them; gives the exit code. */
export function runLearn(args: readonly string[], { root, print, warn }: Surroundings): number {
  if (args.length > 0) {
    warn(`Unexpected argument \`${args.join(' ')}\`, expected none\n`);
    return 2;
  }
  const table = learnWeights(readLabelled(filesOf(root, 'dev')), (what) => {
    warn(`${what}\n`);
  });
  const file = 'packages/packs/standard/likeness.tsv';
  writeFileSync(join(root, file), table);
  print(`${file}: ${table.split('\n').length - 1} lines\n`);
  return 0;
}
