import { digest, digestPost, type Policy, type Post, type Signer, type Waiver } from '@bluepencil/core';
import type { TokenVerifier } from '../create-token-verifier.ts';
import { RefusedError } from '../refused-error.ts';
import type { ApprovalClaims } from './approval-claims.ts';

/** More people than any policy asks for. */
const mostApprovals = 10;

/**
 * Reads approvals and makes waivers of them: one for each rule, with everybody who approved it.
 *
 * @throws RefusedError for one that is not signed by this gate, has ended, or is for another post or policy
 */
export async function readApprovals(
  tokens: readonly string[],
  { verifier, post, policy, now }: { verifier: TokenVerifier; post: Post; policy: Policy; now: number },
): Promise<Waiver[]> {
  if (tokens.length > mostApprovals)
    throw new RefusedError('signature', `Unexpected number of approvals, expected at most ${mostApprovals}`);
  const own = tokens.length > 0 ? digestPost(post) : '';
  const claims: ApprovalClaims[] = [];
  for (const token of tokens) {
    const read = (await verifier.read('approval', token, now)) as unknown as ApprovalClaims;
    if (read.post !== saltedPost(read.jti, own))
      throw new RefusedError(
        'text',
        'Unexpected post, expected the one that was approved, character by character',
      );
    if (read.policy !== policy.identity.digest)
      throw new RefusedError(
        'policy',
        'Unexpected policy, expected the one that the approval was given under',
      );
    claims.push(read);
  }
  return combine(claims, own);
}

/** Gives the digest of a post as an approval carries it. */
export function saltedPost(salt: string, post: string): string {
  return digest([salt, post]);
}

/** Where a policy asks for two persons, each signs an approval of their own, and both together are one waiver. */
function combine(claims: readonly ApprovalClaims[], post: string): Waiver[] {
  const rules = new Set(claims.flatMap((each) => each.rules));
  return [...rules].map((rule) => {
    const given = claims.filter((each) => each.rules.includes(rule));
    return {
      rule,
      post,
      reason: given.map(({ reason }) => reason).join(' · '),
      by: given.map(({ by: { name, role } }) => ({ name, role })) as [Signer, ...Signer[]],
      until: given.map(({ until }) => until).reduce((a, b) => (Date.parse(a) < Date.parse(b) ? a : b)),
    };
  });
}
