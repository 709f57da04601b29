import { limitFor } from './checks/length.ts';
import { measureText } from './checks/measure-text.ts';
import type { LengthLimit } from './checks/options.ts';
import type { Policy } from './policy.ts';
import type { Post } from './post.ts';

/** How long a post is, as its channel counts. */
export interface PostLength {
  length: number;
  /** The most that the channel takes; undefined where the policy knows of no limit. */
  max?: number;
}

/** How a post is counted whose channel has no limit: by what a reader sees as one character. */
const withoutLimit: LengthLimit = { max: Number.POSITIVE_INFINITY, count: 'graphemes' };

/**
 * Measures the text of a post as its channel counts it, by the rules of the policy that check the length.
 *
 * Of several limits, the lowest is told.
 */
export function measurePost(post: Post, policy: Policy): PostLength {
  const meta = post.meta ?? {};
  const limits = policy.variantFor(meta).rules.flatMap(({ rule, applies }) => {
    if (rule.check !== 'length' || !applies(meta)) return [];
    return limitFor(post.meta?.channel, rule.options.limits) ?? [];
  });
  const [lowest] = limits.sort((a, b) => a.max - b.max);
  const { length } = measureText(post.text, lowest ?? withoutLimit);
  return lowest ? { length, max: lowest.max } : { length };
}
