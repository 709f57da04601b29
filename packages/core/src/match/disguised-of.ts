import { lineAt } from '../lines.ts';
import type { Program } from './program.ts';
import { type Disguised, indexDisguised } from './see-through.ts';

const known = new WeakMap<Program, Disguised>();

/** Gives the words of a program that are looked for behind disguises too; made when the first post has a disguise. */
export function disguisedOf(program: Program): Disguised {
  let disguised = known.get(program);
  if (!disguised) known.set(program, (disguised = indexDisguised(hideable(program))));
  return disguised;
}

function* hideable({ names, disguised }: Program): Generator<[word: string, symbol: number]> {
  for (const symbol of disguised) yield [lineAt(names, symbol), symbol];
}
