import type { Reading } from '../read/read.ts';
import { addMember, type Agenda, openAgenda } from './agenda.ts';
import { buildLattice, holdsNeeds } from './lattice.ts';
import { layDisguised, layEntities } from './lay-entities.ts';
import type { Automaton, Program } from './program.ts';
import { mayBegin, runAutomaton, type Stretch } from './run-automaton.ts';

/** A match of a phrase list. */
export interface Hit extends Stretch {
  /** Index of the sentence. */
  sentence: number;
}

/** By phrase list: its matches, in order, none overlapping another; undefined where there is none. */
export type Hits = readonly (readonly Hit[] | undefined)[];

/**
 * Finds every phrase of a policy in one pass over the words of a post.
 *
 * A word is looked up once; only phrases whose rarest word is there are tried, and only around it. Cost follows the
 * length of the post and the number of candidates, not the number of phrases.
 */
export function match(program: Program, reading: Reading): Hits {
  const agenda = openAgenda(program, buildLattice(program, reading));
  const longestName = layEntities(agenda, reading);
  const slack = layDisguised(agenda, reading) + longestName - 2;
  const hits: (Hit[] | undefined)[] = [];
  const trial: Trial = { agenda, reading, slack, hits };
  for (const stage of agenda.stages)
    for (let at = 0; at < stage.length; at += 2) {
      const index = stage[at] ?? 0;
      const word = stage[at + 1] ?? 0;
      if (!holdsNeeds(agenda.lattice, program.needs, index, word)) continue;
      const automaton = program.automata[index];
      if (automaton) tryAt(trial, automaton, word);
    }
  return hits.map((each) => each && withoutOverlaps(each));
}

interface Trial {
  agenda: Agenda;
  reading: Reading;
  /** How many words more than its own a phrase may span, because some are in disguise or part of a name. */
  slack: number;
  hits: (Hit[] | undefined)[];
}

/** Tries an automaton around the word by which it was found; a match holds that word, and none leaves its sentence. */
function tryAt({ agenda, reading, slack, hits }: Trial, automaton: Automaton, word: number): void {
  const { lattice } = agenda;
  const index = lattice.sentenceOf[word] ?? 0;
  const sentence = reading.sentences[index];
  if (!sentence) return;
  const first = Math.max(sentence.first, word - automaton.before - slack);
  const end = Math.min(sentence.end, word + automaton.after + slack);
  const { target } = automaton;
  if ('list' in target)
    for (const stretch of runAutomaton(automaton, lattice, { first, end, lastStart: word, sentence }))
      (hits[target.list] ??= []).push({ ...stretch, sentence: index });
  else
    // A member of a class is any of its matches, not only the shortest: `the victim` and `victim` both stand.
    for (let start = first; start <= word; start += 1) {
      if (!mayBegin(automaton, lattice, start)) continue;
      for (const stretch of runAutomaton(automaton, lattice, {
        first: start,
        end,
        lastStart: start,
        sentence,
      }))
        addMember(agenda, target.symbol, stretch);
    }
}

function withoutOverlaps(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits;
  hits.sort((a, b) => a.end - b.end || b.first - a.first);
  const kept: Hit[] = [];
  for (const hit of hits) if (hit.first >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}
