import type { Program } from './program.ts';
import { type Disguised, indexDisguised } from './see-through.ts';

const known = new WeakMap<Program, Disguised>();

/** Gives the words of a program that are looked for behind disguises too; made when the first post has a disguise. */
export function disguisedOf(program: Program): Disguised {
  let disguised = known.get(program);
  if (!disguised) known.set(program, (disguised = indexDisguised(hideable(program))));
  return disguised;
}

function* hideable({ words, leads, leadsOf, disguised }: Program): Generator<[word: string, symbol: number]> {
  const classes = new Set(disguised);
  for (const [word, symbol] of words) {
    const row = leadsOf[symbol] ?? 0;
    const end = row + (leads[row] ?? 0);
    let at = row + 1;
    while (at <= end && !classes.has(leads[at] ?? 0)) at += 1;
    if (at <= end) yield [word, symbol];
  }
}
