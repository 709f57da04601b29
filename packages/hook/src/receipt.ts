import { digest, type Post, type Verdict } from '@bluepencil/core';
import type { TokenVerifier } from './create-token-verifier.ts';
import type { TokenSigner } from './create-token-signer.ts';
import { type RefusalCode, RefusedError } from './refused-error.ts';

/** What a receipt proves, as it is signed. It holds no text: only digests that are salted with its own id. */
export interface ReceiptClaims {
  /** Names the receipt. */
  jti: string;
  /** Seconds since 1970: when the verdict was given, and when it ends. */
  iat: number;
  exp: number;
  verdict: Verdict;
  /** The digest of the policy that gave the verdict. */
  policy: string;
  /** Who asked for the verdict. */
  by: string;
  /** What was read, by part. */
  parts: PartDigests;
}

/** Digests of all that a verdict depends on, so that a refusal can say what was changed. */
type PartDigests = Record<Part, string>;
type Part = 'text' | 'attachments' | 'channel' | 'account' | 'schedule' | 'metadata';

/** In the order in which a difference is told. */
const refusals: [Part, string][] = [
  ['text', 'Unexpected text, expected the one that the receipt was given for, character by character'],
  ['attachments', 'Unexpected attachments, expected those that the receipt was given for'],
  ['channel', 'Unexpected channel, expected the one that the receipt was given for'],
  ['account', 'Unexpected account, expected the one that the receipt was given for'],
  ['schedule', 'Unexpected schedule, expected the one that the receipt was given for'],
  ['metadata', 'Unexpected metadata, expected those that the receipt was given for'],
];

/** Signs a receipt. */
export function issueReceipt(
  signer: TokenSigner,
  post: Post,
  claims: Omit<ReceiptClaims, 'parts'>,
): Promise<string> {
  return signer.sign('receipt', { ...claims, parts: partsOf(post, claims.jti) });
}

/**
 * Verifies that a receipt is for this post, as it is to be sent now.
 *
 * @param against the time in milliseconds since 1970, and the digest of the policy if it is known here
 * @throws RefusedError that says which of it is not so
 */
export async function readReceipt(
  verifier: TokenVerifier,
  { post, receipt }: { post: Post; receipt: string },
  against: { now: number; policy?: string | undefined },
): Promise<ReceiptClaims> {
  const claims = (await verifier.read('receipt', receipt, against.now)) as unknown as ReceiptClaims;
  const parts = partsOf(post, claims.jti);
  for (const [part, message] of refusals)
    if (parts[part] !== claims.parts[part]) throw new RefusedError(part satisfies RefusalCode, message);
  if (against.policy !== undefined && claims.policy !== against.policy)
    throw new RefusedError(
      'policy',
      'Unexpected policy, expected the one that gave the receipt; check the post again under the policy of now',
    );
  return claims;
}

/** Tells whether a post may go out with a verdict. */
export function mayGoOut(verdict: Verdict): boolean {
  return verdict === 'publish' || verdict === 'advise';
}

/**
 * @throws RefusedError `verdict` when a receipt proves that the post was held
 */
export function assertMayGoOut({ verdict }: Pick<ReceiptClaims, 'verdict'>): void {
  if (!mayGoOut(verdict))
    throw new RefusedError(
      'verdict',
      `Unexpected receipt of \`${verdict}\`, expected one that lets the post go out`,
    );
}

function partsOf({ text, meta = {} }: Post, salt: string): PartDigests {
  const { attachments, channel, account, handle, schedule, ...rest } = meta;
  const salted = (value: unknown) => digest([salt, value ?? null]);
  return {
    text: salted(text),
    attachments: salted(attachments),
    channel: salted(channel),
    account: salted([account ?? null, handle ?? null]),
    schedule: salted(schedule),
    metadata: salted(rest),
  };
}
