import type {
  Binding,
  FindingVerdict,
  PolicyIdentity,
  Post,
  PostEdit,
  PostLength,
  Source,
  Verdict,
  Waiver,
} from '@bluepencil/core';

/**
 * One thing that a rule found in a post, as plain data: what crosses from a worker to a page.
 *
 * The fields that the JSON report has too are called and mean the same.
 */
export interface PostFinding {
  /** Id of the rule. */
  rule: string;
  /** The clause that the rule enforces. */
  clause: string;
  verdict: FindingVerdict;
  /** UTF-16 offset in the text, or in the field. */
  start: number;
  /** UTF-16 offset, exclusive. */
  end: number;
  /** The field that it lies in, such as `attachments.0.alt`; missing for the text of the post. */
  field?: string;
  /** What it says: `Unexpected …, expected …`, masked where it is personal. */
  message: string;
  /** Why the rule exists. */
  why: string;
  /** The rule's page. */
  url: string;
  /** What to write instead: the safe edit first, then the wordings to choose from. */
  edits: PostEdit[];
  /** What keeps waivers that are for it from counting, such as that they ended. Left out where there is none. */
  refusals?: string[];
}

/** A finding that may stand, because people said so; it does not count for the verdict. */
export interface WaivedFinding extends PostFinding {
  /** Why it may stand. */
  reason: string;
  /** Who decided, each with the role. */
  by: string[];
  /** When that ends: a day, which is still part of it (in UTC), or a time with its offset. */
  until: string;
}

/** The answer for one post, as plain data. */
export interface PostReport {
  id: string;
  verdict: Verdict;
  /** In the order of the text. */
  findings: PostFinding[];
  /** What may stand by a waiver. Left out where there is none. */
  waived?: WaivedFinding[];
  policy: PolicyIdentity;
  /** How long the text is, as its channel counts. */
  length: PostLength;
}

/** A source that a rule cites, and how it cites it. */
export interface CitedSource extends Partial<Source> {
  id: string;
  section?: string;
  binding: Binding;
}

/** A rule in words: what it asks, why, and on which ground. */
export interface Explanation {
  rule: string;
  verdict: FindingVerdict;
  summary: string;
  why: string;
  url: string;
  sources: CitedSource[];
}

/** What a post is linted with beside the policy. */
export interface Linting {
  /** Decisions that some findings may stand, as in the file of waivers that a config names. */
  waivers?: readonly Waiver[];
}

/** Lints posts, be it in the page or in a worker. */
export interface Linter {
  /**
   * Lints a post.
   *
   * Rejects where no verdict can be reached; whoever asks then holds the post.
   */
  lint: (post: Post, options?: Linting) => Promise<PostReport>;
  /** Explains a rule of the policy; undefined if it has no such rule. */
  explain: (rule: string) => Promise<Explanation | undefined>;
}
