import { linkProgram } from '../match/link-program.ts';
import { openProgram } from '../match/open-program.ts';
import type { Program } from '../match/program.ts';
import { compilePhrases } from './compile-phrases.ts';
import type { PhraseList, WordClass } from './phrase-list.ts';

/** Compiles word classes and phrase lists, all of them eager, into one program; the lists keep their index. */
export function compileProgram(
  classes: ReadonlyMap<string, WordClass>,
  lists: readonly PhraseList[],
  disguised: readonly string[] = [],
): Program {
  return openProgram(linkProgram(compilePhrases({ classes, lists, disguised }), new Set(lists.keys())));
}
