import type { FindingVerdict, Metadata, PolicyIdentity, Verdict } from '@bluepencil/core';
import type { Answer } from '../answer.ts';
import type { RefusalCode } from '../refused-error.ts';

// What goes over HTTP. `pnpm generate` makes openapi.json of these types; requests are validated against it.

/** A post as it is about to be published. */
export interface PostBody {
  /**
   * Names the post in answers and in the log.
   * @minLength 1
   * @maxLength 200
   */
  id: string;
  /** @maxLength 20000 */
  text: string;
  meta?: Metadata;
}

/** A post to check. */
export interface CheckBody extends PostBody {
  /**
   * Approvals that people gave for exactly this post.
   * @maxItems 10
   */
  approvals?: string[];
}

/** Posts to check. */
export interface BatchBody {
  /**
   * @minItems 1
   * @maxItems 100
   */
  posts: CheckBody[];
}

/** The answers, in the order of the posts. */
export interface BatchAnswer {
  results: (Answer | BatchFault)[];
}

/** A post of a batch that has no verdict. */
export interface BatchFault extends ErrorBody {
  id: string;
}

/** A post as it is about to be sent, and its receipt. */
export interface VerifyBody {
  post: PostBody;
  receipt: string;
}

/** The receipt is for exactly this post, under the policy of now. */
export interface VerifyAnswer {
  valid: true;
  verdict: Verdict;
  /** Who asked for the verdict. */
  by: string;
  /** When the receipt ends, ISO 8601. */
  until: string;
}

/** Uses a receipt up, right before its post is sent. */
export interface ClearBody extends VerifyBody {
  /**
   * Random characters that name this attempt to send; the same ones ask again for an answer that got lost.
   * @minLength 16
   * @maxLength 100
   */
  spender: string;
}

/** The post may be sent, once. */
export interface ClearAnswer {
  verdict: Verdict;
  /** Signed: the id of the receipt and the spender. */
  clearance: string;
}

/** A person's decision that findings of a held post may stand. */
export interface ApproveBody extends VerifyBody {
  /**
   * The rules whose findings may stand.
   * @minItems 1
   * @maxItems 50
   */
  rules: string[];
  /**
   * Why; it is kept in the log, and repeats nothing of the post.
   * @minLength 1
   * @maxLength 500
   */
  reason: string;
  /** When the approval ends, ISO 8601; within 31 days. */
  until: string;
  /**
   * Approvals that others gave before.
   * @maxItems 10
   */
  approvals?: string[];
}

/** The approval, and the answer for the post with it. */
export interface ApproveAnswer {
  approval: string;
  answer: Answer;
}

/** The rules that are on. */
export interface RulesAnswer {
  policy: PolicyIdentity;
  rules: RuleSummary[];
}

/** One rule. */
export interface RuleSummary {
  id: string;
  clause: string;
  verdict: FindingVerdict;
  summary: string;
  why: string;
  url: string;
}

/** The policy of now. */
export interface PolicyAnswer {
  policy: PolicyIdentity;
  /** Names of the packs, the base first. */
  packs: string[];
  /** How many rules are on. */
  rules: number;
  /** The public key that receipts are verified with, as a JSON Web Key; missing where a secret is shared. */
  publicKey?: Record<string, unknown>;
}

/** Whether the gate runs, or is ready to answer. */
export interface HealthAnswer {
  status: 'ok' | 'unavailable';
  /** What is missing. */
  reason?: string;
}

/** There is no answer. */
export interface ErrorBody {
  error: {
    /** `E` and the status. */
    code: string;
    /** `Unexpected …, expected …`, without words of the request. */
    message: string;
    /** Where in the body, as a JSON pointer. */
    where?: string;
    /** Why a receipt or an approval is refused. */
    refusal?: RefusalCode;
  };
}

/** What an inbound webhook is answered with: the answer for its post, or nothing where it is about something else. */
export interface WebhookAnswer {
  answers: Answer[];
}

/** Everything that stands in a body, by name. */
export interface Shapes {
  Answer: Answer;
  CheckBody: CheckBody;
  BatchBody: BatchBody;
  BatchAnswer: BatchAnswer;
  VerifyBody: VerifyBody;
  VerifyAnswer: VerifyAnswer;
  ClearBody: ClearBody;
  ClearAnswer: ClearAnswer;
  ApproveBody: ApproveBody;
  ApproveAnswer: ApproveAnswer;
  RulesAnswer: RulesAnswer;
  PolicyAnswer: PolicyAnswer;
  HealthAnswer: HealthAnswer;
  ErrorBody: ErrorBody;
  WebhookAnswer: WebhookAnswer;
}
