import type { LatestIds } from '../create-latest-ids.ts';
import { RefusedError } from '../refused-error.ts';
import { toHex } from '../to-hex.ts';
import { verifySha256 } from './sha256-signature.ts';
import { verifyStandard } from './standard-signature.ts';

/** Where webhooks come from, and how they are known. */
export interface WebhookSource {
  /** The last part of its address, `/v1/webhooks/…`. */
  id: string;
  /** How it signs: as Standard Webhooks, as `sha256=…`, or, where a service signs nothing, not at all. */
  signed: 'standard' | 'sha256' | 'not at all';
  /** Several while they are being changed. */
  secrets: readonly string[];
}

/**
 * Reads a webhook: verified on its raw bytes, before anything is made of them, and only once.
 *
 * @param now milliseconds since 1970
 * @throws RefusedError `signature`, `expired`, `early`, or `used` for one that came before
 */
export async function receiveWebhook(
  { id: source, signed, secrets }: WebhookSource,
  message: { headers: Headers; body: Uint8Array<ArrayBuffer> },
  { now, replays }: { now: number; replays: LatestIds },
): Promise<void> {
  let name: string;
  if (signed === 'standard') name = await verifyStandard(secrets, message, Math.floor(now / 1000));
  else {
    if (signed === 'sha256') await verifySha256(secrets, message);
    name = toHex(await crypto.subtle.digest('SHA-256', message.body));
  }
  if (!replays.isNew(`${source} ${name}`))
    throw new RefusedError('used', 'Unexpected message that came before, expected each once');
}
