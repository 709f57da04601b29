import type { PreparedLikeness } from '../policy.ts';
import type { Found } from '../settle.ts';
import type { Weighed } from './weigh.ts';

/** The weights of a policy, and how one post is weighed with them. */
export interface Heeded {
  likeness: PreparedLikeness | undefined;
  weighed: () => Weighed | undefined;
}

/** Lets weighed rules only advise in a post that as a whole reads like those that may go out. */
export function heedLikeness(found: readonly Found[], heeded: Heeded): readonly Found[] {
  return isDoubted(found, heeded) ? found.map(toAdvice) : found;
}

/** Gives the clauses that were found, and for each whether the post is held for it or only advised. */
export function clausesFound(found: readonly Found[], heeded: Heeded): Map<string, boolean> {
  const doubted = isDoubted(found, heeded);
  const clauses = new Map<string, boolean>();
  for (const each of found) {
    const holds = each.active.verdict !== 'advise' && !(doubted && isWeighed(each));
    clauses.set(each.active.clause, holds || clauses.get(each.active.clause) === true);
  }
  return clauses;
}

function isDoubted(found: readonly Found[], { likeness, weighed }: Heeded): boolean {
  return likeness !== undefined && found.some(isWeighed) && (weighed()?.score ?? 0) < likeness.doubts;
}

function isWeighed({ active }: Found): boolean {
  return active.weighed && active.verdict !== 'advise';
}

function toAdvice(found: Found): Found {
  return isWeighed(found) ? { ...found, active: { ...found.active, verdict: 'advise' } } : found;
}
