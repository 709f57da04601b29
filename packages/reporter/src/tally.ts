import type { Verdict } from '@bluepencil/core';

/** How many posts came to each verdict, the worst first. */
export type Tally = Record<Verdict, number>;

/** Gives a tally of no posts. */
export function emptyTally(): Tally {
  return { block: 0, review: 0, advise: 0, publish: 0 };
}

/** Gives the number of posts, and the verdicts that some came to. */
export function readTally(tally: Tally): { total: number; present: [Verdict, number][] } {
  const present = (Object.entries(tally) as [Verdict, number][]).filter(([, number]) => number > 0);
  return { total: present.reduce((sum, [, number]) => sum + number, 0), present };
}
