import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { clauseOf } from '@bluepencil/core';
import type { Surroundings } from '../surroundings.ts';
import { writeNewRule } from './write-new-rule.ts';

const usage = 'pnpm new rule area/slug[/part] [--pack standard]';

/** Starts a rule and gives the exit code. */
export function runNew(args: string[], { root, print, warn }: Surroundings): number {
  const { values, positionals } = parseArgs({
    args,
    options: { pack: { type: 'string', default: 'standard' } },
    allowPositionals: true,
  });
  const [kind, id, ...rest] = positionals;
  if (kind !== 'rule' || id === undefined || rest.length > 0) {
    warn(`Unexpected arguments, expected ${usage}\n`);
    return 2;
  }
  try {
    const file = writeNewRule(root, values.pack, id);
    print(nextSteps(relative(root, file), id, values.pack));
    return 0;
  } catch (error) {
    warn(`${(error as Error).message}\n`);
    return 2;
  }
}

function nextSteps(file: string, id: string, pack: string): string {
  const steps = [
    ['does it find its examples, and nothing else?', `pnpm vitest run packages/packs/${pack} -t ${id}`],
    [
      'what does it miss in labelled posts?',
      `pnpm evaluate --clause ${clauseOf(id)} --half a --missed --false`,
    ],
    [
      'and how does it do with posts that you have not read?',
      `pnpm evaluate --clause ${clauseOf(id)} --half b`,
    ],
    ['makes its page', 'pnpm generate'],
  ];
  const lines = steps.map(([what, command]) => `  # ${what}\n  ${command}\n`);
  return `${file} is yours to write; it is the only file you need to touch. Then\n${lines.join('')}`;
}
