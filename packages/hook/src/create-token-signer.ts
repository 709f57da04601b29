import { CompactSign, type JWTPayload, SignJWT } from 'jose';
import { createTokenVerifier, type TokenKind, typeOf, type TokenVerifier } from './create-token-verifier.ts';
import { importDigestKey, importSigningKey, type SigningKey } from './import-signing-key.ts';
import { toHex } from './to-hex.ts';

/** Signs, and verifies what it has signed. */
export interface TokenSigner extends TokenVerifier {
  sign: (kind: TokenKind, claims: JWTPayload) => Promise<string>;
  /** Signs ASCII text, such as the hash of a line of the log; gives the signature without the text. */
  signText: (text: string) => Promise<string>;
  /** A digest from which nobody finds the value by trying, unless they have the key. */
  keyedDigest: (value: string) => Promise<string>;
}

const encoder = new TextEncoder();

/**
 * Makes what signs.
 *
 * @param key the key to sign with
 * @param previous keys that were signed with before, or their public halves; what they signed is still accepted
 * @throws TypeError for a key that is too short or of another kind
 */
export function createTokenSigner(key: SigningKey, previous: readonly SigningKey[] = []): TokenSigner {
  if (typeof key !== 'string' && key.d === undefined)
    throw new TypeError('Unexpected public key, expected a private one to sign with');
  const signing = importSigningKey(key);
  const digestKey = importDigestKey(key);
  return {
    ...createTokenVerifier([key, ...previous]),
    sign: async (kind, claims) => {
      const { algorithm, key: own } = await signing;
      return new SignJWT(claims).setProtectedHeader({ alg: algorithm, typ: typeOf(kind) }).sign(own);
    },
    signText: async (text) => {
      const { algorithm, key: own } = await signing;
      const signer = new CompactSign(encoder.encode(text)).setProtectedHeader({ alg: algorithm });
      const [header = '', , mark = ''] = (await signer.sign(own)).split('.');
      return `${header}..${mark}`;
    },
    keyedDigest: async (value) =>
      toHex(await crypto.subtle.sign('HMAC', await digestKey, encoder.encode(value))),
  };
}
