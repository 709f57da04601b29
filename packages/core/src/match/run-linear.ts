import { type Lattice, part, takesSymbol } from './lattice.ts';

/** The widest window, in words, that fits the bits of a number. */
export const widestLinear = 30;

/**
 * Follows words one after the other, as most phrases are, from a word on.
 *
 * @param codes where the codes of its positions begin
 * @param end the boundary that no match passes, at most {@link widestLinear} words behind `start`
 * @returns the boundaries at which a match ends, as bits, counted from `start`
 */
export function runLinear(
  lattice: Lattice,
  codes: number,
  length: number,
  { start, end }: { start: number; end: number },
): number {
  const { program, edge, atWord } = lattice;
  const { automata } = program;
  let reached = 1;
  for (let position = 0; position < length; position += 1) {
    const code = automata[codes + position] ?? 0;
    let next = 0;
    for (let rest = reached; rest !== 0; rest &= rest - 1) {
      const word = start + 31 - Math.clz32(rest & -rest);
      if (word >= end) break;
      for (
        let at = (atWord[word] ?? 0) * part.size;
        at > 0;
        at = (edge[at + part.sameWord] ?? 0) * part.size
      ) {
        const to = edge[at + part.end] ?? 0;
        if (to <= end && takesSymbol(program, code, edge[at] ?? 0)) next |= 1 << (to - start);
      }
    }
    if (next === 0) return 0;
    reached = next;
  }
  return reached;
}
