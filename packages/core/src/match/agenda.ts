import type { Lattice } from './lattice.ts';
import { addSpan } from './lattice.ts';
import type { Program, WordFacts } from './program.ts';
import type { Stretch } from './run-automaton.ts';

/** What is known so far of a post, and which automata are still to be tried where. */
export interface Agenda {
  readonly program: Program;
  readonly lattice: Lattice;
  /** By stage: automata, each with the words by which it was found. */
  readonly stages: readonly Map<number, number[]>[];
}

/** Opens the agenda of a post with the automata that its single words call for. */
export function openAgenda(program: Program, lattice: Lattice): Agenda {
  const stages = Array.from({ length: program.stages }, () => new Map<number, number[]>());
  const agenda = { program, lattice, stages };
  lattice.automata.forEach((automata, word) => {
    propose(agenda, automata, word);
  });
  return agenda;
}

/** Notes that some words together are a member of a class, and of the classes that hold it. */
export function addMember(agenda: Agenda, symbol: number, { first, end }: Stretch): void {
  const { program, lattice } = agenda;
  for (const known of program.classClosure.get(symbol) ?? [symbol])
    if (addSpan(lattice, known, first, end)) propose(agenda, program.classAutomata.get(known) ?? [], first);
}

/** Notes that some words together hide a word, which is then tried as if it stood there. */
export function addHidden(agenda: Agenda, facts: WordFacts, { first, end }: Stretch): void {
  for (const symbol of facts.symbols) addSpan(agenda.lattice, symbol, first, end);
  propose(agenda, facts.automata, first);
}

function propose({ program, stages }: Agenda, automata: readonly number[], word: number): void {
  for (const index of automata) {
    const stage = stages[program.automata[index]?.stage ?? 0];
    const words = stage?.get(index);
    if (words) words.push(word);
    else stage?.set(index, [word]);
  }
}
