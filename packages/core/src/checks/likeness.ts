import type { Weighed } from '../likeness/weigh.ts';
import type { Candidate } from '../rule.ts';
import type { Check, Preparation } from './check.ts';
import { prepareContext } from './context.ts';
import type { LikenessOptions } from './options.ts';

/**
 * Reports a post that is worded like those against this clause; the finding lies on its heaviest words.
 *
 * A post that reads like those that were held is reported for the clause that it is most like a post against, and for each that
 * speaks loud enough; one that another rule holds only for the latter. With `alone` it is reported whether it is held or not.
 * What another rule of the clause has found is not told again.
 */
export function prepareLikeness(clause: string, options: LikenessOptions, preparation: Preparation): Check {
  const { alone = false } = options;
  const { holds, names, alone: others } = preparation.likeness;
  const stands = prepareContext(options, preparation);
  return (run) => {
    const { reading, weighed } = run;
    const found = weighed();
    if (!found) return [];
    const { text, meta } = reading.post;
    const isLike = found.score >= (meta?.account === 'personal' ? holds.personal : holds.official);
    const told = run.clauses();
    if (alone ? told.has(clause) : told.get(clause)) return [];
    if (!alone && !isLike && !isHeld(told)) return [];
    const isFirst = isLike && found.clauses.find((each) => !others.has(each.clause))?.clause === clause;
    if (!isFirst && !isNamed(found, clause, names)) return [];
    return stands(run, 0) ? [tell(text, found)] : [];
  };
}

function isHeld(told: ReadonlyMap<string, boolean>): boolean {
  for (const holds of told.values()) if (holds) return true;
  return false;
}

/** Tells whether a clause has so high a score; they come in order, and few do. */
function isNamed({ clauses }: Weighed, clause: string, names: number): boolean {
  for (const each of clauses) {
    if (each.score < names) return false;
    if (each.clause === clause) return true;
  }
  return false;
}

function tell(text: string, { heaviest }: Weighed): Candidate {
  const [place = { start: 0, end: 0 }] = heaviest;
  return { ...place, actual: heaviest.map(({ start, end }) => text.slice(start, end)).join(' … ') };
}
