import type { Policy, Waiver } from '@bluepencil/core';
import type { Clock } from './create-clock.ts';
import type { TokenSigner } from './create-token-signer.ts';
import type { Decision, LogPlace } from './decision.ts';
import type { SpentReceipts } from './spent-receipts.ts';

/** What the steps of a gate work with. */
export interface GateParts {
  signer: TokenSigner;
  spent: SpentReceipts;
  clock: Clock;
  /** Waivers that hold beside approvals. */
  waivers: () => readonly Waiver[];
  /** Milliseconds. */
  receiptLifetime: number;
  /** Keeps a decision; gives its place once it cannot be lost. */
  keep: (decision: Decision) => Promise<LogPlace>;
  /** The policy of now. */
  policy: () => Policy;
}
