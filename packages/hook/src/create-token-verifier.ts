import { base64url, compactVerify, errors, type JWTPayload, jwtVerify } from 'jose';
import { type ImportedKey, importSigningKey, publicHalf, type SigningKey } from './import-signing-key.ts';
import { RefusedError } from './refused-error.ts';

/** What can be signed for others to carry. A token of one kind never passes for another. */
export type TokenKind = 'receipt' | 'approval' | 'clearance';

/** Verifies what a gate has signed. */
export interface TokenVerifier {
  /**
   * Gives the claims of a token.
   *
   * @param now milliseconds since 1970
   * @throws RefusedError `signature`, `expired` or `early`
   */
  read: (kind: TokenKind, token: string, now: number) => Promise<JWTPayload>;
  /** Tells whether a detached signature is one of this gate, over this text. */
  isSigned: (text: string, signature: string) => Promise<boolean>;
}

/** Clocks of two machines differ: a token may be dated so many milliseconds ahead. */
const tolerance = 30_000;
/** Longer than any token; what is longer is not looked at. */
const longestToken = 8192;

/**
 * Makes what verifies tokens.
 *
 * @param keys the public key (or the private one, of which only the public half is used) or the secret of the gate; several while keys are being changed
 * @throws TypeError for a key that is too short or of another kind
 */
export function createTokenVerifier(keys: readonly SigningKey[]): TokenVerifier {
  const imported = keys.map((key) => importSigningKey(publicHalf(key)));
  return {
    read: async (kind, token, now) => {
      const claims = await firstThatFits(imported, (key) => readToken({ kind, token, now }, key));
      if (claims) return claims;
      throw new RefusedError('signature', `Unexpected ${kind}, expected one that this gate has signed`);
    },
    isSigned: async (text, signature) =>
      (await firstThatFits(imported, (key) => readSignature(text, signature, key))) ?? false,
  };
}

/** The media type in the header of a token. */
export function typeOf(kind: TokenKind): string {
  return `bluepencil-${kind}+jwt`;
}

async function firstThatFits<Value>(
  keys: readonly Promise<ImportedKey>[],
  read: (key: ImportedKey) => Promise<Value | undefined>,
): Promise<Value | undefined> {
  for (const key of keys) {
    const value = await read(await key);
    if (value !== undefined) return value;
  }
  return undefined;
}

async function readToken(
  { kind, token, now }: { kind: TokenKind; token: string; now: number },
  { algorithm, key }: ImportedKey,
): Promise<JWTPayload | undefined> {
  if (token.length > longestToken) return undefined;
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [algorithm],
      typ: typeOf(kind),
      requiredClaims: ['iat', 'exp', 'jti'],
      currentDate: new Date(now),
    });
    if ((payload.iat ?? Infinity) * 1000 > now + tolerance)
      throw new RefusedError(
        'early',
        `Unexpected ${kind} dated ahead, expected one that was made before now`,
      );
    return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired)
      throw new RefusedError(
        'expired',
        `Unexpected ${kind} whose end is past, expected one that still holds`,
      );
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}

async function readSignature(
  text: string,
  signature: string,
  { algorithm, key }: ImportedKey,
): Promise<true | undefined> {
  const [header = '', , mark = ''] = signature.split('.');
  try {
    await compactVerify(`${header}.${base64url.encode(text)}.${mark}`, key, { algorithms: [algorithm] });
    return true;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
