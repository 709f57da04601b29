import {
  type Finding,
  fix,
  lint,
  type LintOptions,
  type Policy,
  type Post,
  type Report,
} from '@bluepencil/core';

/** A post and everything that is found in it. */
export interface LintedPost {
  /** With its safe edits, where they were asked for. */
  post: Post;
  fixed: Finding[];
  /** What is left, waivers aside. */
  whole: Report;
}

/** What a post is linted with; waivers only decide which edits are made. */
export interface PostLinting extends LintOptions {
  policy: Policy;
  fixes: boolean;
}

/** Lints a post; makes its safe edits first where that is asked for. */
export function lintPost(given: Post, { policy, fixes, waivers, now }: PostLinting): LintedPost {
  const { post, fixed } = fixes ? fix(given, policy, { waivers, now }) : { post: given, fixed: [] };
  return { post, fixed, whole: lint(post, policy, { now }) };
}
