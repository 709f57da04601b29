import type { PreparedLikeness } from '../policy.ts';
import type { Found } from '../settle.ts';
import type { Weighed } from './weigh.ts';

/** Lets weighed rules only advise in a post that as a whole reads like those that may go out. */
export function heedLikeness(
  found: readonly Found[],
  { likeness, weighed }: { likeness: PreparedLikeness | undefined; weighed: () => Weighed | undefined },
): readonly Found[] {
  const isDoubted =
    likeness !== undefined && found.some(isWeighed) && (weighed()?.score ?? 0) < likeness.doubts;
  return isDoubted ? found.map(toAdvice) : found;
}

function isWeighed({ active }: Found): boolean {
  return active.weighed && active.verdict !== 'advise';
}

function toAdvice(found: Found): Found {
  return isWeighed(found) ? { ...found, active: { ...found.active, verdict: 'advise' } } : found;
}
