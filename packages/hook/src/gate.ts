import type { Policy, Post, Verdict, Waiver } from '@bluepencil/core';
import type { Answer } from './answer.ts';
import type { ReceiptClaims } from './receipt.ts';

/** What a post is checked with, beside the policy. */
export interface CheckOptions {
  /** Who asks; stands in the receipt and in the log. Default `local`. */
  by?: string | undefined;
  /** Approvals that people gave for exactly this post. */
  approvals?: readonly string[] | undefined;
  /** Ends the wait. */
  signal?: AbortSignal | undefined;
}

/** A post that is about to go out, and the proof that it may. */
export interface Clearing {
  post: Post;
  receipt: string;
  /** Names the one attempt to send, by random characters: nobody else may use the same receipt. */
  spender: string;
}

/** Answers whether a post may go out, here or over HTTP. */
export interface Gate {
  /**
   * Checks a post.
   *
   * @throws RefusedError for an approval that does not hold; anything else when no verdict could be reached
   */
  check: (post: Post, options?: CheckOptions) => Promise<Answer>;
  /**
   * Uses a receipt up, right before its post is sent. The same spender may ask again, for an answer that got lost.
   *
   * @throws RefusedError when the receipt is not for exactly this post under the policy of now, has ended, was given for a
   *   post that is held, or was used before; anything else when that could not be told
   */
  clear: (clearing: Clearing, options?: Pick<CheckOptions, 'by' | 'signal'>) => Promise<Cleared>;
}

/** A post may be sent, once. */
export interface Cleared {
  verdict: Verdict;
  /** Signed, so that no other answer passes for this one. */
  clearance: string;
}

/** A post could not be checked; what became of it. Holds nothing of its text. */
export interface IndeterminateRecord {
  failMode: 'hold' | 'open';
  /** What kept the gate from answering. */
  why: string;
  /** Where it went out unread: who decided that, and why. */
  allowedBy?: string;
  reason?: string;
}

/** A person who decides that findings may stand. */
export interface Approver {
  /** As in the API keys: neither who sent the post nor who wrote it. */
  id: string;
  /** Default: the id. */
  name?: string | undefined;
  /** The person's role in the policy, such as `pio` or `chief`. */
  role: string;
}

/** What a person approves. */
export interface ApprovalRequest {
  post: Post;
  /** The receipt of the answer that held the post. */
  receipt: string;
  /** The rules whose findings may stand. */
  rules: readonly string[];
  /** Why, in the person's own words; it is kept in the log and repeats nothing of the post. */
  reason: string;
  /** When the approval ends, ISO 8601. */
  until: string;
  approver: Approver;
  /** Approvals that others gave before. */
  approvals?: readonly string[] | undefined;
}

/** An approval, and what is answered for the post with it. */
export interface Approved {
  /** Signed; goes along with the post when it is checked or edited no more. */
  approval: string;
  answer: Answer;
}

/** A gate with its own policy. */
export interface LocalGate extends Gate {
  /** Keeps in the log that a post could not be checked. */
  record: (post: Post, record: IndeterminateRecord, options?: Pick<CheckOptions, 'by'>) => Promise<void>;
  readonly policy: Policy;
  /** Looks at a receipt, as {@link Gate.clear} does, and leaves it unused. */
  verify: (about: Omit<Clearing, 'spender'>, options?: Pick<CheckOptions, 'by'>) => Promise<ReceiptClaims>;
  /**
   * Lets findings of a held post stand.
   *
   * @throws RefusedError that says why not
   */
  approve: (request: ApprovalRequest) => Promise<Approved>;
  /** Puts another policy in place, from the next check on. Receipts of the one before are void. */
  replacePolicy: (policy: Policy, options?: { by?: string; waivers?: readonly Waiver[] }) => Promise<void>;
}
