import { RefusedError } from '../refused-error.ts';

const encoder = new TextEncoder();
/** Where senders put it: Mastodon, and GitHub. */
const names = ['x-hub-signature', 'x-hub-signature-256'];

/**
 * Verifies a message that is signed as `sha256=` and the HMAC of its raw bytes in hexadecimal, as Mastodon and GitHub do.
 * Such a signature has no time: what is known by its delivery or its bytes is all that tells a message that comes again.
 *
 * @throws RefusedError `signature`
 */
export async function verifySha256(
  secrets: readonly string[],
  { headers, body }: { headers: Headers; body: Uint8Array<ArrayBuffer> },
): Promise<void> {
  const given = names.map((name) => headers.get(name)).find((value) => value?.startsWith('sha256='));
  const signature = fromHex(given?.slice('sha256='.length) ?? '');
  const checks = await Promise.all(
    secrets.map(async (secret) => {
      const algorithm = { name: 'HMAC', hash: 'SHA-256' };
      const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['verify']);
      return crypto.subtle.verify('HMAC', key, signature, body);
    }),
  );
  if (!checks.includes(true))
    throw new RefusedError(
      'signature',
      'Unexpected signature, expected `sha256=` of the sender over these bytes',
    );
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[0-9a-f]{64}$/i.test(text)) return new Uint8Array();
  return Uint8Array.from(text.match(/../g) ?? [], (byte) => parseInt(byte, 16));
}
