import type { Reading } from '../read/read.ts';
import { addMember, type Agenda, openAgenda } from './agenda.ts';
import { buildLattice } from './lattice.ts';
import { layDisguised, layEntities } from './lay-entities.ts';
import type { Automaton, Program } from './program.ts';
import { runAutomaton, type Stretch, type Window } from './run-automaton.ts';
import { indexSentences, windows } from './windows.ts';

/** A match of a phrase list. */
export interface Hit extends Stretch {
  /** Index of the sentence. */
  sentence: number;
}

/** By phrase list: its matches, in order, none overlapping another. */
export type Hits = readonly (readonly Hit[])[];

/**
 * Finds every phrase of a policy in one pass over the words of a post.
 *
 * A word is looked up once; only phrases whose rarest word is there are tried, and only around it. Cost follows the
 * length of the post and the number of candidates, not the number of phrases.
 */
export function match(program: Program, reading: Reading): Hits {
  const agenda = openAgenda(program, buildLattice(program, reading));
  layEntities(agenda, reading);
  const slack = layDisguised(agenda, reading) - 1;
  const sentenceOf = indexSentences(reading);
  const sentenceAt = (word: number): Stretch | undefined => reading.sentences[sentenceOf[word] ?? 0];
  const hits: Hit[][] = Array.from({ length: program.lists }, () => []);
  for (const stage of agenda.stages)
    for (const [index, words] of stage) {
      const automaton = program.automata[index];
      if (!automaton) continue;
      const reach = automaton.longest + slack;
      for (const window of windows(words, reach, sentenceAt)) {
        const { target } = automaton;
        if ('symbol' in target)
          for (const stretch of everyStart(agenda, automaton, { ...window, reach }))
            addMember(agenda, target.symbol, stretch);
        else
          for (const stretch of runAutomaton(automaton, agenda.lattice, window))
            hits[target.list]?.push({ ...stretch, sentence: sentenceOf[stretch.first] ?? 0 });
      }
    }
  return hits.map(withoutOverlaps);
}

/** A member of a class is any of its matches, not only the shortest: `the victim` and `victim` both stand. */
function everyStart(
  { lattice }: Agenda,
  automaton: Automaton,
  window: Window & { reach: number },
): Stretch[] {
  const found: Stretch[] = [];
  for (let first = window.first; first < window.end; first += 1) {
    const end = Math.min(window.end, first + window.reach);
    found.push(...runAutomaton(automaton, lattice, { ...window, first, end, lastStart: first }));
  }
  return found;
}

function withoutOverlaps(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits;
  hits.sort((a, b) => a.end - b.end || b.first - a.first);
  const kept: Hit[] = [];
  for (const hit of hits) if (hit.first >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}
