import type { Check, Preparation } from './check.ts';

/** Reports a post that is worded like those that were held, most of all those against this clause; the finding lies on its heaviest words. */
export function prepareLikeness(clause: string, { holds }: Preparation): Check {
  return ({ reading, weighed }) => {
    const found = weighed();
    const from = reading.post.meta?.account === 'personal' ? holds.personal : holds.official;
    if (!found || found.score < from || found.clauses[0] !== clause) return [];
    const [place = { start: 0, end: 0 }] = found.heaviest;
    const { text } = reading.post;
    return [{ ...place, actual: found.heaviest.map(({ start, end }) => text.slice(start, end)).join(' … ') }];
  };
}
