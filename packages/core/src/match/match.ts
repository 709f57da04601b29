import type { Reading } from '../read/read.ts';
import { addHit, collectHits, type Hit } from './hits.ts';
import { blocksOf } from './blocks-of.ts';
import {
  closeBlocks,
  closeLattice,
  type Lattice,
  layMember,
  layWords,
  nextEra,
  openBlock,
  openLattice,
  part,
  presentIn,
} from './lattice.ts';
import { prepareDisguised, prepareEntities } from './lay-entities.ts';
import { shapeOf } from './open-program.ts';
import { field, noNeed, type Program } from './program.ts';
import { runAutomaton } from './run-automaton.ts';
import { runLinear, widestLinear } from './run-linear.ts';

/** What the phrases of a policy find in one post. */
export interface Matches {
  /** Gives the matches of a phrase list, in order, none overlapping another; a list that is not eager is looked for now. */
  hits: (list: number) => readonly Hit[];
  /** Tells whether an eager list has a match. */
  has: (list: number) => boolean;
  /** Gives the memory back for the next post; nothing more may be asked then. */
  close: () => void;
}

/**
 * Finds the phrases of a policy in one pass over the words of a post.
 *
 * A word is looked up once; only phrases whose rarest part is there are tried, and only around it. Cost follows the
 * length of the post and the number of candidates, not the number of phrases. Long posts are read block by block, so that
 * what a sentence lacks is known of each alone.
 */
export function match(program: Program, reading: Reading): Matches {
  const lattice = openLattice(program, reading);
  const entities = prepareEntities(lattice);
  const disguised = prepareDisguised(lattice);
  const trial: Trial = { lattice, slack: disguised.widest + entities.widest - 2 };
  for (const block of blocksOf(reading.sentences)) {
    openBlock(lattice);
    layWords(lattice, block);
    entities.lay(block);
    disguised.lay(block);
    findMembers(trial);
    findEager(trial);
  }
  closeBlocks(lattice);
  const known = new Map<number, readonly Hit[]>();
  return {
    has: (list) => (lattice.hits.last[list] ?? -1) >= 0,
    hits: (list) => {
      let hits = known.get(list);
      if (!hits) {
        findOnDemand(trial, list);
        hits = collectHits(lattice.hits, list, lattice.sentenceOf);
        known.set(list, hits);
      }
      return hits;
    },
    close: () => closeLattice(lattice),
  };
}

interface Trial {
  readonly lattice: Lattice;
  /** How many words more than its own a phrase may span, because some are in disguise or part of a name. */
  readonly slack: number;
}

/** Finds, in the present block, members of word classes that are several words, in stages: classes made of others come after them. */
function findMembers(trial: Trial): void {
  const { lattice } = trial;
  const { automata, leads, leadsOf, stages } = lattice.program;
  /** By stage: automata, what they need and the words by which they were found, in turns. */
  const agenda: number[][] = Array.from({ length: stages }, () => []);
  let proposed = lattice.edgesBefore;
  for (const stage of agenda) {
    while (proposed < lattice.edges) {
      proposed += 1;
      const edge = proposed * part.size;
      const row = rowAfter(leads, leadsOf[lattice.edge[edge] ?? 0] ?? 0, 2);
      const end = row + (leads[row] ?? 0);
      const word = lattice.edge[edge + part.first] ?? 0;
      for (let at = row + 1; at <= end; at += 2) {
        const automaton = leads[at] ?? 0;
        const need = leads[at + 1] ?? 0;
        const own = automata[automaton + field.stage] ?? 0;
        // All that those of the first stage are made of has been laid, so that they need not wait.
        if (own === 0) tryAt(trial, automaton, need, word);
        else agenda[own]?.push(automaton, need, word);
      }
    }
    nextEra(lattice);
    for (let at = 0; at < stage.length; at += 3)
      tryAt(trial, stage[at] ?? 0, stage[at + 1] ?? 0, stage[at + 2] ?? 0);
  }
  nextEra(lattice);
}

/** Finds, in the present block, the lists that are looked for in every post, and phrases of one word of any list. */
function findEager(trial: Trial): void {
  const { lattice } = trial;
  const { leads, leadsOf } = lattice.program;
  for (let number = lattice.edgesBefore + 1; number <= lattice.edges; number += 1) {
    const edge = number * part.size;
    const first = lattice.edge[edge + part.first] ?? 0;
    const singles = rowAfter(leads, leadsOf[lattice.edge[edge] ?? 0] ?? 0, 1);
    let end = singles + (leads[singles] ?? 0);
    for (let at = singles + 1; at <= end; at += 1)
      addHit(lattice.hits, leads[at] ?? 0, first, lattice.edge[edge + part.end] ?? 0);
    const anchored = rowAfter(leads, singles, 2);
    end = anchored + (leads[anchored] ?? 0);
    for (let at = anchored + 1; at <= end; at += 2) tryAt(trial, leads[at] ?? 0, leads[at + 1] ?? 0, first);
  }
}

/** Gives where a later row of what a symbol leads to begins. */
function rowAfter(leads: Int32Array, row: number, rows: number): number {
  let at = row;
  for (let passed = 0; passed < rows; passed += 1) at += 1 + (leads[at] ?? 0);
  return at;
}

/** Finds the matches of a list that nobody has asked for yet. */
function findOnDemand(trial: Trial, list: number): void {
  const { lattice } = trial;
  const { onDemand, onDemandOf, sets } = lattice.program;
  const end = onDemandOf[list + 1] ?? 0;
  for (let at = onDemandOf[list] ?? 0; at < end; at += 2) {
    const automaton = onDemand[at] ?? 0;
    const anchor = onDemand[at + 1] ?? 0;
    if (presentIn(lattice, anchor) === 0) continue;
    if (anchor >= 0) tryAtEach(trial, automaton, anchor);
    else {
      const last = ~anchor + (sets[~anchor] ?? 0);
      for (let each = ~anchor + 1; each <= last; each += 1) tryAtEach(trial, automaton, sets[each] ?? 0);
    }
  }
}

/** Tries an automaton wherever a symbol is. */
function tryAtEach(trial: Trial, automaton: number, symbol: number): void {
  const { edge, sameSymbol, lastEdge } = trial.lattice;
  for (let number = lastEdge[symbol] ?? 0; number > 0; number = sameSymbol[number] ?? 0)
    tryAt(trial, automaton, noNeed, edge[number * part.size + part.first] ?? 0);
}

/**
 * Tries an automaton around the word by which it was found; a match holds that word, and none leaves its sentence.
 *
 * @param need what it needs most besides, which is looked at first, or {@link noNeed}
 */
function tryAt(trial: Trial, automaton: number, need: number, word: number): void {
  const { lattice, slack } = trial;
  const index = lattice.sentenceOf[word] ?? 0;
  const bit = 1 << (index & 31);
  if (need !== noNeed && (presentIn(lattice, need) & bit) === 0) return;
  const { automata } = lattice.program;
  const needs = automaton + field.needs;
  const codes = needs + 1 + (automata[needs] ?? 0);
  for (let at = needs + 1; at < codes; at += 1)
    if ((presentIn(lattice, automata[at] ?? 0) & bit) === 0) return;
  const sentence = lattice.reading.sentences[index];
  if (!sentence) return;
  const first = Math.max(sentence.first, word - (automata[automaton + field.before] ?? 0) - slack);
  const lastStart = word - (automata[automaton + field.leastBefore] ?? 0);
  const end = Math.min(sentence.end, word + (automata[automaton + field.after] ?? 0) + slack);
  const target = automata[automaton + field.target] ?? 0;
  const linear = automata[automaton + field.linear] ?? 0;
  if (linear > 0 && end - first <= widestLinear) {
    for (let start = first; start <= lastStart; start += 1)
      for (let ends = runLinear(lattice, codes, linear, { start, end }); ends !== 0; ends &= ends - 1)
        note(lattice, target, start, start + 31 - Math.clz32(ends & -ends));
    return;
  }
  const shape = shapeOf(lattice.program, automata[automaton + field.shape] ?? 0);
  if (!shape) return;
  // A member of a class is any of its matches, not only the shortest: `the victim` and `victim` both stand.
  const startsAtOnce = target < 0 ? lastStart - first + 1 : 1;
  const window = { first, end, lastStart, sentence, bit };
  for (let start = first; start <= lastStart; start += startsAtOnce) {
    window.first = start;
    window.lastStart = start + startsAtOnce - 1;
    const found = runAutomaton(lattice, codes, shape, window);
    for (let at = 0; at < found.length; at += 2) note(lattice, target, found[at] ?? 0, found[at + 1] ?? 0);
  }
}

/** Notes a match: of a list, or of a class, as whose member it stands from now on. */
function note(lattice: Lattice, target: number, first: number, end: number): void {
  if (target < 0) addHit(lattice.hits, ~target, first, end);
  else layMember(lattice, target, { first, end });
}
