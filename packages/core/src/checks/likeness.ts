import type { ClauseScore, Weighed } from '../likeness/weigh.ts';
import type { Candidate } from '../rule.ts';
import type { Check, Preparation } from './check.ts';
import { prepareContext } from './context.ts';
import type { LikenessOptions } from './options.ts';

/**
 * Reports a post that is worded like those against this clause. One that nothing holds but its wording as a whole is reported
 * for the clause that it is most like a post against, and for each that speaks loud enough; one that is held anyway for these
 * only; with `alone`, a post is reported for its likeness to posts against this clause, held or not. What another rule of the clause has found is not told again.
 * The finding lies on the heaviest words.
 */
export function prepareLikeness(clause: string, options: LikenessOptions, preparation: Preparation): Check {
  const { alone = false } = options;
  const { holds, names } = preparation.likeness;
  const stands = prepareContext(options, preparation);
  return (run) => {
    const { reading, weighed } = run;
    const found = weighed();
    if (!found) return [];
    const { text, meta } = reading.post;
    const isLike = found.score >= (meta?.account === 'personal' ? holds.personal : holds.official);
    const told = run.clauses();
    if (alone ? told.has(clause) : told.get(clause)) return [];
    if (!alone && !isLike && ![...told.values()].includes(true)) return [];
    const isFirst = isLike && found.clauses.find(holding)?.clause === clause;
    if (!isFirst && !found.clauses.some((each) => each.clause === clause && each.score >= names)) return [];
    return stands(run, 0) ? [tell(text, found)] : [];
  };
}

function tell(text: string, { heaviest }: Weighed): Candidate {
  const [place = { start: 0, end: 0 }] = heaviest;
  return { ...place, actual: heaviest.map(({ start, end }) => text.slice(start, end)).join(' … ') };
}

/** What form asks for is advice: no post is held for it. */
function holding({ clause }: ClauseScore): boolean {
  return !clause.startsWith('form/');
}
