import { digestPost } from '@bluepencil/core';
import { readPost } from '../check-post.ts';
import { describePost } from '../describe-post.ts';
import type { ApprovalRequest } from '../gate.ts';
import type { GateParts } from '../gate-parts.ts';
import { readReceipt } from '../receipt.ts';
import type { ApprovalClaims } from './approval-claims.ts';
import { assertApprovable } from './assert-approvable.ts';
import { saltedPost } from './read-approvals.ts';

/**
 * Signs a person's decision that findings of a held post may stand, and keeps it.
 *
 * @returns the approval, and who asked for the verdict in the first place
 * @throws RefusedError that says why not
 */
export async function issueApproval(
  request: ApprovalRequest,
  parts: GateParts,
): Promise<{ approval: string; askedBy: string }> {
  const { post, approver, approvals = [] } = request;
  const policy = parts.policy();
  const now = parts.clock();
  const receipt = await readReceipt(parts.signer, request, { now, policy: policy.identity.digest });
  const report = await readPost(post, { policy, now, approvals }, parts);
  assertApprovable(request, { receipt, report, policy, now });
  const { id, name = id, role } = approver;
  const jti = crypto.randomUUID();
  const until = new Date(request.until).toISOString();
  const claims: ApprovalClaims = {
    jti,
    iat: Math.floor(now / 1000),
    exp: Math.floor(Date.parse(until) / 1000),
    rules: [...new Set(request.rules)],
    post: saltedPost(jti, digestPost(post)),
    policy: policy.identity.digest,
    reason: request.reason.trim(),
    by: { id, name, role },
    until,
  };
  const approval = await parts.signer.sign('approval', { ...claims });
  const { id: named, post: digest } = await describePost(post, parts.signer);
  await parts.keep({
    ...{ event: 'approve', id: named, post: digest, by: id, role, approval: jti, until },
    ...{ rules: claims.rules, reason: claims.reason, policy: claims.policy },
  });
  return { approval, askedBy: receipt.by };
}
