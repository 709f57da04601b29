import type { Judged } from './judge.ts';
import type { LabelledPost } from './labelled-post.ts';

/** The clauses that somebody works on. */
export interface Focus {
  area?: string | undefined;
  clause?: string | undefined;
}

/** Tells whether a clause is among those in focus. */
export function isInFocus(clause: string, { area, clause: only }: Focus): boolean {
  return (area === undefined || clause.startsWith(`${area}/`)) && (only === undefined || clause === only);
}

/** Leaves only findings and expectations that are in focus. */
export function narrow(judged: readonly Judged<LabelledPost>[], focus: Focus): Judged<LabelledPost>[] {
  return judged.map(({ post, found }) => ({
    post: { ...post, expect: post.expect.filter((clause) => isInFocus(clause, focus)) },
    found: found.filter(({ clause }) => isInFocus(clause, focus)),
  }));
}
