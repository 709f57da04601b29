import { type CryptoKey, importJWK, type JWK } from 'jose';

/**
 * What a gate signs with: a secret of at least 32 characters (HMAC with SHA-256: whoever verifies could also sign), or a
 * private Ed25519 key as a JSON Web Key (whoever has its public half can verify, and no more).
 */
export type SigningKey = string | JWK;

/** A key, ready for use, and the only algorithm that it is used with. */
export interface ImportedKey {
  algorithm: 'EdDSA' | 'HS256';
  key: CryptoKey | Uint8Array;
}

const encoder = new TextEncoder();
const shortestSecret = 32;

/**
 * Makes a key ready for use. What is wrong with it is told at once, not when the first post comes.
 *
 * @throws TypeError for a key that is too short or of another kind
 */
export function importSigningKey(key: SigningKey): Promise<ImportedKey> {
  if (typeof key === 'string') {
    if (key.length < shortestSecret)
      throw new TypeError(
        `Unexpected secret of ${key.length} characters, expected at least ${shortestSecret} random ones`,
      );
    return Promise.resolve({ algorithm: 'HS256', key: encoder.encode(key) });
  }
  if (key.kty !== 'OKP' || key.crv !== 'Ed25519')
    throw new TypeError('Unexpected kind of key, expected a secret or an Ed25519 key as a JSON Web Key');
  return importJWK(key, 'EdDSA').then((imported) => ({ algorithm: 'EdDSA', key: imported }));
}

/** Derives a key for digests, so that a digest says nothing of a signature. */
export async function importDigestKey(key: SigningKey): Promise<CryptoKey> {
  const material = encoder.encode(typeof key === 'string' ? key : key.d);
  const base = await crypto.subtle.importKey('raw', material, 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoder.encode('bluepencil digests') },
    base,
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
}

/** Gives what verifies with a key: the public half of a private key, or the secret itself. */
export function publicHalf(key: SigningKey): SigningKey {
  if (typeof key === 'string') return key;
  const half = { ...key };
  delete half.d;
  return half;
}
