import { RefusedError } from '../refused-error.ts';

/** The headers of a Standard Webhook: https://www.standardwebhooks.com */
export interface StandardHeaders {
  'webhook-id': string;
  'webhook-timestamp': string;
  'webhook-signature': string;
}

const encoder = new TextEncoder();
/** Seconds by which the time of a message may differ from ours. */
const tolerance = 5 * 60;
const prefix = 'whsec_';

/**
 * Signs a message.
 *
 * @param secrets `whsec_` and base64; several while they are being changed
 * @param message its id, the time in seconds since 1970, and the exact bytes of the body
 */
export async function signStandard(
  secrets: readonly string[],
  { id, timestamp, body }: { id: string; timestamp: number; body: string },
): Promise<StandardHeaders> {
  const content = contentOf(id, String(timestamp), encoder.encode(body));
  const signatures = await Promise.all(
    secrets.map(async (secret) => {
      const bytes = await crypto.subtle.sign('HMAC', await importSecret(secret), content);
      return `v1,${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
    }),
  );
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  };
}

/**
 * Verifies a message on its raw bytes.
 *
 * @param now seconds since 1970
 * @returns its id, which is to be remembered: the same message may come again
 * @throws RefusedError `signature`, `expired` or `early`
 */
export async function verifyStandard(
  secrets: readonly string[],
  { headers, body }: { headers: Headers; body: Uint8Array<ArrayBuffer> },
  now: number,
): Promise<string> {
  const [id = '', timestamp = '', signatures = ''] = ['id', 'timestamp', 'signature'].map(
    (name) => headers.get(`webhook-${name}`) ?? '',
  );
  if (id === '' || !/^\d{1,12}$/.test(timestamp))
    throw new RefusedError(
      'signature',
      'Unexpected headers, expected webhook-id, webhook-timestamp and webhook-signature',
    );
  const given = signatures
    .split(' ')
    .flatMap((each) => (each.startsWith('v1,') ? decode(each.slice(3)) : []));
  const content = contentOf(id, timestamp, body);
  if (!(await fits(secrets, given.slice(0, 5), content)))
    throw new RefusedError('signature', 'Unexpected signature, expected that of the sender over these bytes');
  // After the signature: nobody learns our clock by trying.
  if (Number(timestamp) < now - tolerance)
    throw new RefusedError('expired', 'Unexpected old message, expected one of the last five minutes');
  if (Number(timestamp) > now + tolerance)
    throw new RefusedError('early', 'Unexpected message dated ahead, expected one of now');
  return id;
}

async function fits(
  secrets: readonly string[],
  signatures: readonly Uint8Array<ArrayBuffer>[],
  content: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const checks = secrets.map(async (secret) => {
    const key = await importSecret(secret);
    return Promise.all(signatures.map((signature) => crypto.subtle.verify('HMAC', key, signature, content)));
  });
  return (await Promise.all(checks)).flat().includes(true);
}

function importSecret(secret: string) {
  const [bytes] = secret.startsWith(prefix) ? decode(secret.slice(prefix.length)) : [];
  if (!bytes || bytes.length < 16)
    throw new TypeError('Unexpected secret of a webhook, expected `whsec_` and at least 16 bytes in base64');
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}

function contentOf(id: string, timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = encoder.encode(`${id}.${timestamp}.`);
  const content = new Uint8Array(head.length + body.length);
  content.set(head);
  content.set(body, head.length);
  return content;
}

function decode(base64: string): [Uint8Array<ArrayBuffer>] | [] {
  try {
    return [Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))];
  } catch {
    return [];
  }
}
