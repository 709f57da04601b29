import { sampleGate, sampleNow } from '../sample-gate.ts';
import type { WebhookEvent } from '../webhooks/send-webhooks.ts';
import type { AccessEntry } from './access-entry.ts';
import { type ApiKey, createApiKey } from './api-key.ts';
import { createHandler } from './create-handler.ts';
import type { HandlerOptions } from './handler-options.ts';

// A server for the tests of this folder, with a key of each role.

/** A number that a post of the samples holds and that nobody is to read elsewhere. */
export const canary = '519-555-0134';

/** The keys of the samples, by who has them. */
export const sampleKeys: Record<string, string> = {};

/** What a server is told of them. */
export const sampleApiKeys: ApiKey[] = [];

for (const [id, role] of [
  ['newsroom', 'author'],
  ['a.marsh', 'pio'],
  ['office', 'admin'],
] as const) {
  const { key, sha256 } = await createApiKey();
  sampleKeys[id] = key;
  sampleApiKeys.push({ id, role, sha256 });
}

/** Makes a server, a way to ask it, and what it logged and told. */
export function startSampleServer(options: Partial<HandlerOptions> = {}, gate = sampleGate()) {
  const logged: AccessEntry[] = [];
  const told: WebhookEvent[] = [];
  const handler = createHandler({
    ...{ gate: () => gate, apiKeys: sampleApiKeys, clock: () => sampleNow },
    log: (entry) => void logged.push(entry),
    tell: (event) => void told.push(event),
    ...options,
  });
  const ask = async (path: string, body?: unknown, init: RequestInit & { as?: string } = {}) => {
    const { as = 'newsroom', ...rest } = init;
    const headers: Record<string, string> = { authorization: `Bearer ${sampleKeys[as] ?? as}` };
    if (body !== undefined) headers['content-type'] = 'application/json';
    const response = await handler(
      new Request(`http://gate.test${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers,
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        ...rest,
      }),
    );
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parse(text) };
  };
  return { handler, ask, logged, told, gate };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
