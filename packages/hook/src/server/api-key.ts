import { toHex } from '../to-hex.ts';
import type { Role } from './roles.ts';
import { sameBytes } from './same-bytes.ts';

/** Who may ask, and for what. The key itself is kept nowhere. */
export interface ApiKey {
  /** Names its holder in receipts, approvals and the log. */
  id: string;
  role: Role;
  /** SHA-256 of the key, in hexadecimal. */
  sha256: string;
  /** The person's name in approvals; default the id. */
  name?: string | undefined;
  /** The person's role in the policy, where approvals ask for one, such as `chief`. Default `pio`. */
  signsAs?: string | undefined;
}

const encoder = new TextEncoder();
const longestKey = 200;

/** Makes a new key of 256 random bits, and what is kept of it. */
export async function createApiKey(): Promise<{ key: string; sha256: string }> {
  const bits = toHex(crypto.getRandomValues(new Uint8Array(32)).buffer);
  const key = `bp_${bits}`;
  return { key, sha256: toHex(await hash(key)) };
}

/**
 * Finds who a key belongs to. Every key is looked at, whichever fits, and each comparison takes as long as any other.
 *
 * @param authorization the header, `Bearer` and the key
 */
export async function findApiKey(
  keys: readonly ApiKey[],
  authorization: string | undefined,
): Promise<ApiKey | undefined> {
  const [, given = ''] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
  if (given === '' || given.length > longestKey) return undefined;
  const digest = encoder.encode(toHex(await hash(given)));
  const fits = await Promise.all(keys.map(({ sha256 }) => sameBytes(encoder.encode(sha256), digest)));
  return keys.find((_, index) => fits[index]);
}

function hash(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', encoder.encode(text));
}
