import type { Policy, Post, Waiver } from '@bluepencil/core';
import { issueApproval } from './approvals/issue-approval.ts';
import { checkPost } from './check-post.ts';
import { clearReceipt, verifyReceipt } from './clear-receipt.ts';
import { type Clock, createClock } from './create-clock.ts';
import { createTokenSigner } from './create-token-signer.ts';
import type { DecisionLog } from './decision.ts';
import { describePost } from './describe-post.ts';
import type { LocalGate } from './gate.ts';
import type { GateParts } from './gate-parts.ts';
import type { SigningKey } from './import-signing-key.ts';
import { RefusedError } from './refused-error.ts';
import { createSpentReceipts } from './spent-receipts.ts';

/** What a gate is made with, beside its policy. */
export interface GateOptions {
  /** What it signs with. */
  key: SigningKey;
  /** Keys that it signed with before, or their public halves; what they signed still counts. */
  previousKeys?: readonly SigningKey[] | undefined;
  /** Where decisions are kept. Without one nothing is, and used receipts are forgotten when the process ends. */
  log?: DecisionLog | undefined;
  /** Waivers that hold beside approvals, such as those of the config. */
  waivers?: readonly Waiver[] | undefined;
  /** How long a receipt holds after the check, or after the time that the post is scheduled for; milliseconds, default 15 minutes. */
  receiptLifetime?: number | undefined;
  /** Gives milliseconds since 1970; by default the machine's clock, which is never followed backwards. */
  clock?: Clock | undefined;
}

const fifteenMinutes = 15 * 60 * 1000;

/**
 * Makes a gate: it reads posts, answers with verdicts, and proves its answers.
 *
 * @param policy what posts are read against, until {@link LocalGate.replacePolicy}
 * @throws TypeError for a key that is too short or of another kind
 */
export function createGate(policy: Policy, options: GateOptions): LocalGate {
  const { log, clock = createClock({ notBefore: log?.lastAt }) } = options;
  let [current, waivers] = [policy, options.waivers ?? []];
  const parts: GateParts = {
    signer: createTokenSigner(options.key, options.previousKeys),
    spent: createSpentReceipts(log?.spent),
    clock,
    waivers: () => waivers,
    receiptLifetime: options.receiptLifetime ?? fifteenMinutes,
    keep: (decision) => log?.append(decision, clock()) ?? Promise.resolve({ line: 0, hash: '' }),
    policy: () => current,
  };
  return {
    get policy() {
      return current;
    },
    check: (post, checkOptions = {}) => checkPost(post, checkOptions, parts),
    verify: ({ post, receipt }, { by = 'local' } = {}) =>
      keepingRefusals({ post, by, what: 'receipt' }, parts, () => verifyReceipt({ post, receipt }, parts)),
    clear: (clearing, { by = 'local' } = {}) =>
      keepingRefusals({ post: clearing.post, by, what: 'receipt' }, parts, () =>
        clearReceipt(clearing, by, parts),
      ),
    approve: async (request) => {
      const { approver, post, approvals = [] } = request;
      const about = { post, by: approver.id, what: 'approval' } as const;
      const { approval, askedBy } = await keepingRefusals(about, parts, () => issueApproval(request, parts));
      // In the name of who asked first: otherwise they could be the second person who approves.
      const answer = await checkPost(post, { by: askedBy, approvals: [...approvals, approval] }, parts);
      return { approval, answer };
    },
    record: async (post, record, { by = 'local' } = {}) => {
      const { id, post: digest } = await describePost(post, parts.signer);
      await parts.keep({ event: 'indeterminate', id, post: digest, by, ...record });
    },
    replacePolicy: async (next, { by = 'local', waivers: standing = [] } = {}) => {
      const { name, version, digest } = next.identity;
      await parts.keep({ event: 'policy', name, version, policy: digest, by });
      [current, waivers] = [next, standing];
    },
  };
}

/** Does something, and keeps in the log that it was refused. */
async function keepingRefusals<Value>(
  { post, by, what }: { post: Post; by: string; what: 'receipt' | 'approval' },
  { signer, keep }: GateParts,
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RefusedError) {
      const { id, post: digest } = await describePost(post, signer);
      await keep({ event: 'refuse', id, post: digest, by, what, why: error.code });
    }
    throw error;
  }
}
