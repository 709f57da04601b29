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

/** Gives the clauses for which a post is held, with what is only advice left out. */
export function clausesHeld(found: readonly Found[], heeded: Heeded): Set<string> {
  const doubted = isDoubted(found, heeded);
  return new Set(
    found
      .filter((each) => each.active.verdict !== 'advise' && !(doubted && isWeighed(each)))
      .map(({ active }) => active.clause),
  );
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
