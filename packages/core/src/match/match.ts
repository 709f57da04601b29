import type { Reading } from '../read/read.ts';
import { addSpan, buildLattice, type Lattice } from './lattice.ts';
import type { Program } from './program.ts';
import { runAutomaton, type Stretch, type Window } from './run-automaton.ts';

/** A match of a phrase list. */
export interface Hit extends Stretch {
  /** Index of the sentence. */
  sentence: number;
}

/** By phrase list: its matches, in order, none overlapping another. */
export type Hits = readonly (readonly Hit[])[];

/** Windows grow no wider than about this many words, so that memory stays bounded on a hostile post. */
const widestWindow = 2048;

/** Automata to try, by stage, each with the words by which it was found. */
type Agenda = Map<number, number[]>[];

/**
 * Finds every phrase of a policy in one pass over the words of a post.
 *
 * A word is looked up once; only phrases whose rarest word is there are tried, and only around it. Cost follows the
 * length of the post and the number of candidates, not the number of phrases.
 */
export function match(program: Program, reading: Reading): Hits {
  const lattice = buildLattice(program, reading);
  const agenda: Agenda = Array.from({ length: program.stages }, () => new Map());
  lattice.automata.forEach((automata, word) => propose(program, agenda, automata, word));
  const sentenceOf = indexSentences(reading);
  addEntities(program, reading, lattice, agenda);
  const hits: Hit[][] = Array.from({ length: program.lists }, () => []);
  for (const stage of agenda)
    for (const [index, words] of stage) {
      const automaton = program.automata[index];
      if (!automaton) continue;
      for (const window of windows(words, automaton.longest, reading, sentenceOf)) {
        const found = 'symbol' in automaton.target ? everyStart(program, index, lattice, window) : runAutomaton(automaton, lattice, window);
        for (const stretch of found)
          if ('symbol' in automaton.target) addMember(program, lattice, agenda, automaton.target.symbol, stretch);
          else hits[automaton.target.list]?.push({ ...stretch, sentence: sentenceOf[stretch.first] ?? 0 });
      }
    }
  return hits.map(withoutOverlaps);
}

function propose(program: Program, agenda: Agenda, automata: readonly number[], word: number): void {
  for (const index of automata) {
    const stage = agenda[program.automata[index]?.stage ?? 0];
    const words = stage?.get(index);
    if (words) words.push(word);
    else stage?.set(index, [word]);
  }
}

function addMember(program: Program, lattice: Lattice, agenda: Agenda, symbol: number, { first, end }: Stretch): void {
  for (const known of program.classClosure.get(symbol) ?? [symbol])
    if (addSpan(lattice, known, first, end)) propose(program, agenda, program.classAutomata.get(known) ?? [], first);
}

/** A member of a class is any of its matches, not only the shortest: `the victim` and `victim` both stand. */
function everyStart(program: Program, index: number, lattice: Lattice, window: Window): Stretch[] {
  const automaton = program.automata[index];
  const found: Stretch[] = [];
  if (!automaton) return found;
  for (let first = window.first; first < window.end; first += 1) {
    const end = Math.min(window.end, first + automaton.longest);
    found.push(...runAutomaton(automaton, lattice, { ...window, first, end, lastStart: first }));
  }
  return found;
}

function addEntities(program: Program, reading: Reading, lattice: Lattice, agenda: Agenda): void {
  let word = 0;
  for (const { kind, start, end } of reading.entities) {
    while ((reading.words[word]?.end ?? Number.POSITIVE_INFINITY) <= start) word += 1;
    let after = word;
    while ((reading.words[after]?.start ?? Number.POSITIVE_INFINITY) < end) after += 1;
    const symbol = program.entitySymbols.get(kind);
    if (after > word && symbol !== undefined) addMember(program, lattice, agenda, symbol, { first: word, end: after });
  }
  const number = program.entitySymbols.get('number');
  if (number === undefined) return;
  reading.words.forEach(({ kind }, index) => {
    if (kind === 'number') addMember(program, lattice, agenda, number, { first: index, end: index + 1 });
  });
}

/** Joins the stretches around the words by which an automaton was found; none leaves its sentence. */
function* windows(words: number[], reach: number, reading: Reading, sentenceOf: Int32Array): Generator<Window> {
  words.sort((a, b) => a - b);
  let open: Window | undefined;
  for (const word of words) {
    const sentence = reading.sentences[sentenceOf[word] ?? 0];
    if (!sentence) continue;
    const first = Math.max(sentence.first, word - reach + 1);
    const end = Math.min(sentence.end, word + reach);
    if (open && open.sentence === sentence && first <= open.end && open.end - open.first < widestWindow)
      open.end = open.lastStart = Math.max(open.end, end);
    else {
      if (open) yield open;
      open = { first, end, sentence, lastStart: end };
    }
  }
  if (open) yield open;
}

function indexSentences(reading: Reading): Int32Array {
  const sentenceOf = new Int32Array(reading.words.length);
  reading.sentences.forEach(({ first, end }, index) => sentenceOf.fill(index, first, end));
  return sentenceOf;
}

function withoutOverlaps(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits;
  hits.sort((a, b) => a.end - b.end || b.first - a.first);
  const kept: Hit[] = [];
  for (const hit of hits) if (hit.first >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}
