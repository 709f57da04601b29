import { type FindingVerdict, isAtLeast, lint, type Policy, type Post, textOf } from '@bluepencil/core';

/** A finding as an author of rules looks at it. */
export interface Found {
  rule: string;
  clause: string;
  verdict: FindingVerdict;
  /** The words in clear: this is shown to whoever measures, and written nowhere. */
  words: string;
}

/** A post and what the policy finds in it. */
export interface Judged<P extends Post = Post> {
  post: P;
  found: Found[];
}

/** Lints posts and keeps what is needed to measure. */
export function judge<P extends Post>(posts: readonly P[], policy: Policy): Judged<P>[] {
  return posts.map((post) => ({
    post,
    found: lint(post, policy).findings.map(({ ruleId, clause, verdict, field, start, end }) => ({
      rule: ruleId,
      clause,
      verdict,
      words: textOf(post, field).slice(start, end),
    })),
  }));
}

/** Tells whether a finding keeps its post from going out at once. */
export function stops({ verdict }: Found): boolean {
  return isAtLeast(verdict, 'review');
}
