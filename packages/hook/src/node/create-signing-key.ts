import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** Makes a private Ed25519 key, as a JSON Web Key, for a gate to sign with. */
export async function createSigningKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return exportJWK(privateKey);
}
