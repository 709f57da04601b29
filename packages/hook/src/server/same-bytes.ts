import type { CryptoKey } from 'jose';

let key: Promise<CryptoKey> | undefined;

/**
 * Tells whether two values are the same, in a time that says nothing of where they differ: both are signed with a key that
 * nobody knows, and the platform compares the signatures.
 */
export async function sameBytes(a: Uint8Array<ArrayBuffer>, b: Uint8Array<ArrayBuffer>): Promise<boolean> {
  key ??= crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
  const own = await key;
  return crypto.subtle.verify('HMAC', own, await crypto.subtle.sign('HMAC', own, a), b);
}
