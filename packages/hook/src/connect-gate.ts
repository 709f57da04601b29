import type { Post } from '@bluepencil/core';
import type { Answer } from './answer.ts';
import { assertClearance } from './clearance.ts';
import { type Clock, createClock } from './create-clock.ts';
import { createTokenVerifier, type TokenVerifier } from './create-token-verifier.ts';
import type { Cleared, Gate } from './gate.ts';
import type { SigningKey } from './import-signing-key.ts';
import { readReceipt } from './receipt.ts';
import { type RefusalCode, RefusedError } from './refused-error.ts';

/** How a gate is reached over HTTP. */
export interface ConnectOptions {
  /** Where `bluepencil serve` answers, such as `http://127.0.0.1:8321`. */
  url: string;
  /** The API key of this posting tool. */
  apiKey: string;
  /** The public key of the gate, or the secret that it shares: an answer that it did not sign is no answer. */
  gateKey: SigningKey | readonly SigningKey[];
  fetch?: typeof globalThis.fetch | undefined;
  clock?: Clock | undefined;
}

/** The gate gave an answer that is none: from elsewhere, cut off, or that it could not check. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

interface Connection {
  send: (path: string, body: unknown, signal: AbortSignal | undefined) => Promise<unknown>;
  verifier: TokenVerifier;
  clock: Clock;
}

const longestAnswer = 4_000_000;

/**
 * Connects to a gate over HTTP. Whatever answers at that address, a post goes out only with the signature of the gate.
 *
 * @throws TypeError for a key of another kind
 */
export function connectGate(options: ConnectOptions): Gate {
  const { gateKey, clock = createClock() } = options;
  const keys: readonly SigningKey[] = Array.isArray(gateKey)
    ? (gateKey as SigningKey[])
    : [gateKey as SigningKey];
  const connection = { send: createSender(options), verifier: createTokenVerifier(keys), clock };
  return {
    check: (post, { approvals, signal } = {}) => check(post, { approvals, signal }, connection),
    clear: (clearing, { signal } = {}) => clear(clearing, signal, connection),
  };
}

async function check(
  post: Post,
  { approvals, signal }: { approvals: readonly string[] | undefined; signal: AbortSignal | undefined },
  { send, verifier, clock }: Connection,
): Promise<Answer> {
  const answer = (await send('/v1/check', { ...post, ...(approvals && { approvals }) }, signal)) as Answer;
  const claims = await fromGate(() =>
    readReceipt(verifier, { post, receipt: answer.receipt }, { now: clock() }),
  );
  if (claims.verdict !== answer.verdict)
    throw new NoAnswerError('Unexpected verdict, expected the one that the gate has signed');
  return answer;
}

async function clear(
  { post, receipt, spender }: Parameters<Gate['clear']>[0],
  signal: AbortSignal | undefined,
  { send, verifier, clock }: Connection,
): Promise<Cleared> {
  // Looked at here too, so that a tool learns of an edit without the gate.
  const { jti } = await readReceipt(verifier, { post, receipt }, { now: clock() });
  const { clearance, verdict } = (await send('/v1/clear', { post, receipt, spender }, signal)) as Cleared;
  await fromGate(() => assertClearance(verifier, clearance, { receipt: jti, spender, now: clock() }));
  return { clearance, verdict };
}

/** What the gate never said is no refusal of the gate: it may be asked again. */
async function fromGate<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (cause) {
    throw new NoAnswerError('Unexpected answer, expected one that the gate has signed', { cause });
  }
}

function createSender({ url, apiKey, fetch = globalThis.fetch }: ConnectOptions): Connection['send'] {
  return async (path, body, signal) => {
    const response = await fetch(new URL(path, url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
      body: JSON.stringify(body),
      redirect: 'error',
      ...(signal && { signal }),
    });
    const value = await readAnswer(response);
    if (response.status === 200) return value;
    const { refusal, message } =
      (value as { error?: { refusal?: RefusalCode; message?: string } }).error ?? {};
    if (response.status === 409 && refusal !== undefined) throw new RefusedError(refusal, String(message));
    throw new NoAnswerError(
      `Unexpected status ${response.status} of the gate, expected 200: ${message ?? 'no reason'}`,
    );
  };
}

async function readAnswer(response: Response): Promise<object> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > longestAnswer)
      throw new NoAnswerError('Unexpected length of an answer, expected a short one');
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below; the text is not, since it may hold anything.
  }
  throw new NoAnswerError('Unexpected answer that is no JSON, expected that of a gate');
}
