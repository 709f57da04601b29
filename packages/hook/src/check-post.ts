import { endsAt, lint, type Policy, type Post, type Report } from '@bluepencil/core';
import { resultOf } from '@bluepencil/reporter';
import type { Answer } from './answer.ts';
import { readApprovals } from './approvals/read-approvals.ts';
import { describePost } from './describe-post.ts';
import type { CheckOptions } from './gate.ts';
import type { GateParts } from './gate-parts.ts';
import { issueReceipt } from './receipt.ts';
import { sendingTime } from './sending-time.ts';

/**
 * Checks a post: reads it, signs a receipt of the verdict, and keeps the decision before it is told.
 *
 * @throws RefusedError for a schedule or an approval that does not hold; whatever keeps the decision from being kept
 */
export async function checkPost(
  post: Post,
  { by = 'local', approvals = [] }: CheckOptions,
  parts: GateParts,
): Promise<Answer> {
  // The policy may be replaced in the meantime: everything here belongs to one of them.
  const policy = parts.policy();
  const now = parts.clock();
  const report = await readPost(post, { policy, now, approvals }, parts);
  const until = Math.min(sendingTime(post, now) + parts.receiptLifetime, ...endsOf(report));
  const claims = {
    jti: crypto.randomUUID(),
    iat: Math.floor(now / 1000),
    exp: Math.floor(until / 1000),
    verdict: report.verdict,
    policy: policy.identity.digest,
    by,
  };
  const receipt = await issueReceipt(parts.signer, post, claims);
  const receiptUntil = new Date(claims.exp * 1000).toISOString();
  const decision = await parts.keep({
    event: 'check',
    ...(await describePost(post, parts.signer)),
    by,
    ...loggedPartsOf(report),
    policy: claims.policy,
    receipt: claims.jti,
    until: receiptUntil,
  });
  return { ...answerOf(report), receipt, receiptUntil, decision };
}

/** Reads a post as it is when it goes out, with what people approved. */
export async function readPost(
  post: Post,
  { policy, now, approvals }: { policy: Policy; now: number; approvals: readonly string[] },
  { signer, waivers }: GateParts,
): Promise<Report> {
  const sendsAt = new Date(sendingTime(post, now));
  const approved = await readApprovals(approvals, { verifier: signer, post, policy, now });
  // Some rules look at the time. The sender's own word for it would let an old appeal pass.
  const dated = { ...post, meta: { ...post.meta, now: sendsAt.toISOString() } };
  return lint(dated, policy, { waivers: [...waivers(), ...approved], now: sendsAt });
}

function endsOf({ waived = [] }: Report): number[] {
  return waived.map(({ waiver }) => endsAt(waiver.until));
}

function loggedPartsOf({ verdict, findings, waived }: Report) {
  return {
    verdict,
    findings: findings.map(({ ruleId: rule, verdict: of, start, end, field }) => ({
      ...{ rule, verdict: of, start, end },
      ...(field !== undefined && { field }),
    })),
    ...(waived && { waived: [...new Set(waived.map(({ finding }) => finding.ruleId))] }),
  };
}

function answerOf(report: Report): Omit<Answer, 'receipt' | 'receiptUntil' | 'decision'> {
  const { refused, policy } = report;
  return {
    ...resultOf(report),
    ...(refused && {
      pending: refused.map(({ finding, fault }) => ({ rule: finding.ruleId, message: fault.message })),
    }),
    policy,
  };
}
