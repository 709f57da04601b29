import { describePost } from './describe-post.ts';
import type { Cleared, Clearing } from './gate.ts';
import type { GateParts } from './gate-parts.ts';
import { assertMayGoOut, readReceipt, type ReceiptClaims } from './receipt.ts';
import { issueClearance } from './clearance.ts';
import { RefusedError } from './refused-error.ts';

/**
 * Verifies a receipt against the post as it is about to be sent.
 *
 * @throws RefusedError that says what does not fit
 */
export async function verifyReceipt(
  { post, receipt }: Omit<Clearing, 'spender'>,
  { signer, clock, policy }: GateParts,
): Promise<ReceiptClaims> {
  const against = { now: clock(), policy: policy().identity.digest };
  const claims = await readReceipt(signer, { post, receipt }, against);
  assertMayGoOut(claims);
  return claims;
}

/**
 * Verifies a receipt and uses it up, which is in the log before it is told.
 *
 * @throws RefusedError that says what does not fit; whatever keeps the decision from being kept
 */
export async function clearReceipt(
  { post, receipt, spender }: Clearing,
  by: string,
  parts: GateParts,
): Promise<Cleared> {
  const { jti, exp, policy, verdict } = await verifyReceipt({ post, receipt }, parts);
  const now = parts.clock();
  if (parts.spent.take({ receipt: jti, spender, until: exp * 1000 }, now) === 'other')
    throw new RefusedError(
      'used',
      'Unexpected receipt that was used before, expected a new one for each sending',
    );
  const { id, post: digest } = await describePost(post, parts.signer);
  const until = new Date(exp * 1000).toISOString();
  // For the same spender a second time too: the first time may have failed right here.
  await parts.keep({ event: 'clear', id, post: digest, by, receipt: jti, spender, until, policy });
  if (parts.policy().identity.digest !== policy)
    throw new RefusedError(
      'policy',
      'Unexpected change of the policy meanwhile, expected the one of the receipt',
    );
  const clearance = await issueClearance(parts.signer, { receipt: jti, spender, verdict }, now);
  return { verdict, clearance };
}
