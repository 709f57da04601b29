import { linkProgram } from '../match/link-program.ts';
import type { Program } from '../match/program.ts';
import { compilePhrases } from './compile-phrases.ts';

/** Compiles word classes and phrase lists into one program; the lists keep their index. */
export function compileProgram(...parameters: Parameters<typeof compilePhrases>): Program {
  return linkProgram(compilePhrases(...parameters));
}
