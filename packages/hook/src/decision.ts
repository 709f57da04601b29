import type { Verdict } from '@bluepencil/core';

/** Names a post and a person in the log, without a word of the post. */
interface About {
  /** The post's own id; a digest of it where it may hold words. */
  id: string;
  /** A digest of text and metadata under the key of the gate. */
  post: string;
  /** Who asked. */
  by: string;
}

/** A finding without its words. */
export interface LoggedFinding {
  rule: string;
  verdict: Verdict;
  start: number;
  end: number;
  field?: string;
}

/** What a gate decided or did. Nothing in it is text of a post. */
export type Decision =
  | (About & {
      event: 'check';
      verdict: Verdict;
      findings: LoggedFinding[];
      /** Rules whose findings an approval or a waiver let stand. */
      waived?: string[];
      policy: string;
      receipt: string;
      /** When the receipt ends, ISO 8601. */
      until: string;
      author?: string;
      channel?: string;
      account?: string;
      schedule?: string;
    })
  | (About & {
      event: 'approve';
      rules: string[];
      role: string;
      reason: string;
      until: string;
      approval: string;
      policy: string;
    })
  /** A receipt was used up: the post may go out, once. */
  | (About & { event: 'clear'; receipt: string; spender: string; until: string; policy: string })
  | (About & { event: 'refuse'; what: 'receipt' | 'approval'; why: string })
  /** No verdict could be reached; `failMode` says what became of the post. */
  | (About & {
      event: 'indeterminate';
      failMode: 'hold' | 'open';
      why: string;
      reason?: string;
      allowedBy?: string;
    })
  | { event: 'policy'; name: string; version: string; policy: string; by: string }
  | { event: 'start'; policy: string; version: string }
  | { event: 'stop' }
  /** Part of a line was left behind by a write that did not end; it was set aside. */
  | { event: 'recover'; bytes: number; setAside: string };

/** Where a line stands in the log. Whoever keeps it can tell later that nothing before it was changed or taken away. */
export interface LogPlace {
  /** One for the first line. */
  line: number;
  hash: string;
}

/** A receipt that was used up, and by which sender. */
export interface SpentReceipt {
  receipt: string;
  spender: string;
  /** Milliseconds since 1970; after it the receipt holds no more anyway. */
  until: number;
}

/** Keeps decisions. */
export interface DecisionLog {
  /**
   * Adds a decision; resolves when it cannot be lost any more.
   *
   * @throws whatever keeps it from being written; then there is no decision
   */
  append: (decision: Decision, at: number) => Promise<LogPlace>;
  /** Receipts that the log says are used up and that have not ended. */
  readonly spent: readonly SpentReceipt[];
  /** The time of the last line, in milliseconds since 1970; 0 for an empty log. */
  readonly lastAt: number;
}
