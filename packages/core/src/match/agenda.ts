import { addSpan, type Lattice } from './lattice.ts';
import type { Program } from './program.ts';
import type { WordFacts } from './word-facts.ts';
import type { Stretch } from './run-automaton.ts';

/** What is known so far of a post, and which automata are still to be tried where. */
export interface Agenda {
  readonly program: Program;
  readonly lattice: Lattice;
  /** By stage: automata and the words by which they were found, alternating. */
  readonly stages: readonly number[][];
}

/** Opens the agenda of a post with the automata that its single words call for. */
export function openAgenda(program: Program, lattice: Lattice): Agenda {
  const agenda = { program, lattice, stages: Array.from({ length: program.stages }, () => []) };
  for (let word = 0; word < lattice.automata.length; word += 1) propose(agenda, lattice.automata[word], word);
  return agenda;
}

/** Notes that some words together are a member of a class, and of the classes that hold it. */
export function addMember(agenda: Agenda, symbol: number, { first, end }: Stretch): void {
  const { program, lattice } = agenda;
  for (const known of program.classClosure.get(symbol) ?? [symbol])
    if (addSpan(lattice, known, first, end)) propose(agenda, program.classAutomata.get(known), first);
}

/** Notes that some words together hide a word, which is then tried as if it stood there. */
export function addHidden(agenda: Agenda, facts: WordFacts, { first, end }: Stretch): void {
  for (const symbol of facts.symbols) addSpan(agenda.lattice, symbol, first, end);
  propose(agenda, facts.automata, first);
}

function propose({ program, stages }: Agenda, automata: readonly number[] | undefined, word: number): void {
  if (!automata) return;
  for (const index of automata) stages[program.stageOf[index] ?? 0]?.push(index, word);
}
