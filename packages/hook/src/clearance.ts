import type { Verdict } from '@bluepencil/core';
import type { TokenSigner } from './create-token-signer.ts';
import type { TokenVerifier } from './create-token-verifier.ts';
import { RefusedError } from './refused-error.ts';

/** What a gate says when it lets a post out: this receipt, for this one sender, now. */
interface ClearanceClaims {
  /** Id of the receipt. */
  receipt: string;
  spender: string;
  verdict: Verdict;
}

/** Long enough for the answer to arrive. */
const seconds = 60;

/** Signs that a receipt was used up by a spender. */
export function issueClearance(signer: TokenSigner, claims: ClearanceClaims, now: number): Promise<string> {
  const iat = Math.floor(now / 1000);
  return signer.sign('clearance', { jti: crypto.randomUUID(), iat, exp: iat + seconds, ...claims });
}

/**
 * Holds a clearance against what it was asked for.
 *
 * @throws RefusedError `signature` when it is for another receipt or another spender, or from elsewhere
 */
export async function assertClearance(
  verifier: TokenVerifier,
  clearance: string,
  { receipt, spender, now }: { receipt: string; spender: string; now: number },
): Promise<void> {
  const claims = await verifier.read('clearance', clearance, now);
  if (claims.receipt !== receipt || claims.spender !== spender)
    throw new RefusedError('signature', 'Unexpected clearance of another sending, expected that of this one');
}
