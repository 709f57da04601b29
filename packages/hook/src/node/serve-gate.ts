import type { Policy, Waiver } from '@bluepencil/core';
import { type Clock, createClock } from '../create-clock.ts';
import { createGate } from '../create-gate.ts';
import type { LocalGate } from '../gate.ts';
import { publicHalf, type SigningKey } from '../import-signing-key.ts';
import { type FileLog, openDecisionLog } from '../log/open-decision-log.ts';
import type { AccessEntry } from '../server/access-entry.ts';
import type { ApiKey } from '../server/api-key.ts';
import { createHandler } from '../server/create-handler.ts';
import type { Limits } from '../server/handler-options.ts';
import type { InboundSource } from '../server/inbound-source.ts';
import { createWebhookSender, type WebhookSender, type WebhookTarget } from '../webhooks/send-webhooks.ts';
import { type Listening, startServer } from './start-server.ts';

/** How a gate is served. */
export interface ServeGateOptions {
  host: string;
  /** 0 takes any that is free. */
  port: number;
  /** Reads config and packs; throws what keeps them from being read. */
  loadPolicy: () => { policy: Policy; waivers?: readonly Waiver[] | undefined };
  key: SigningKey;
  previousKeys?: readonly SigningKey[] | undefined;
  /** The file of the decision log. */
  log: string;
  apiKeys: readonly ApiKey[];
  /** Milliseconds. */
  receiptLifetime?: number | undefined;
  limits?: Partial<Limits> | undefined;
  sources?: readonly InboundSource[] | undefined;
  targets?: readonly WebhookTarget[] | undefined;
  /** Told of requests and failures; nothing in it is text of a post. */
  tell: (entry: AccessEntry) => void;
  /** How long requests that are under way may take when the gate stops, in milliseconds. Default 10 s. */
  grace?: number | undefined;
}

/** A gate that answers over HTTP. */
export interface ServedGate {
  /** Such as `http://127.0.0.1:8321`. */
  url: string;
  /** Reads config and packs again, and throws what keeps them from being read; the policy before stays then. */
  reload: (by: string) => Promise<void>;
  /** Takes no new requests, ends those under way, and closes the log. */
  close: () => Promise<void>;
}

/** What a served gate is made of. */
interface Parts {
  log: FileLog;
  clock: Clock;
  webhooks: WebhookSender;
  state: { gate?: LocalGate; isStopping?: true };
}

/**
 * Serves a gate. It listens at once and is ready when its log is open and its rules are loaded.
 *
 * @throws LogError for a log that cannot be used; whatever keeps the policy from being read or the port from being taken
 */
export async function serveGate(options: ServeGateOptions): Promise<ServedGate> {
  const { tell } = options;
  const log = await openDecisionLog({ file: options.log, key: options.key });
  const clock = createClock({ notBefore: log.lastAt });
  const webhooks = createWebhookSender({
    targets: options.targets ?? [],
    now: clock,
    tell: ({ target, ...outcome }) =>
      tell({ event: 'webhook', direction: 'out', source: target, ...outcome }),
  });
  const parts: Parts = { log, clock, webhooks, state: {} };
  const reload = (by: string) => replacePolicy(by, parts, options);
  let server: Listening;
  try {
    server = await startServer(handlerOf(parts, options, reload), options);
  } catch (error) {
    await log.close();
    throw error;
  }
  const close = () => closeAll(server, parts, options);
  tell({ event: 'server', what: 'listening', detail: server.url });
  try {
    await start(parts, options);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: server.url, reload, close };
}

function handlerOf(
  { clock, webhooks, state }: Parts,
  { key, apiKeys, tell, sources, limits }: ServeGateOptions,
  reload: (by: string) => Promise<void>,
): (request: Request) => Promise<Response> {
  const publicKey = publicHalf(key);
  return createHandler({
    ...{ gate: () => state.gate, apiKeys, clock, log: tell, reload, sources, limits, tell: webhooks.send },
    isStopping: () => state.isStopping === true,
    ...(typeof publicKey === 'object' && { publicKey }),
  });
}

async function start({ log, clock, state }: Parts, options: ServeGateOptions): Promise<void> {
  const { key, previousKeys, receiptLifetime, tell } = options;
  const { policy, waivers } = options.loadPolicy();
  const { digest, version } = policy.identity;
  await log.append({ event: 'start', policy: digest, version }, clock());
  state.gate = createGate(policy, { key, previousKeys, log, clock, receiptLifetime, waivers });
  tell({ event: 'server', what: 'policy', detail: digest });
}

async function replacePolicy(
  by: string,
  { state }: Parts,
  { loadPolicy, tell }: ServeGateOptions,
): Promise<void> {
  try {
    const { policy, waivers = [] } = loadPolicy();
    await state.gate?.replacePolicy(policy, { by, waivers });
    tell({ event: 'server', what: 'policy', detail: policy.identity.digest });
  } catch (error) {
    const detail = error instanceof Error ? error.name : 'unknown';
    tell({ event: 'server', what: 'policy refused', detail });
    throw error;
  }
}

async function closeAll(
  server: Listening,
  { log, clock, webhooks, state }: Parts,
  { grace = 10_000, tell }: ServeGateOptions,
): Promise<void> {
  state.isStopping = true;
  tell({ event: 'server', what: 'stopping' });
  await server.stop(grace);
  await webhooks.drain();
  // A full disk keeps nobody from ending.
  await log.append({ event: 'stop' }, clock()).catch(() => undefined);
  await log.close();
  tell({ event: 'server', what: 'stopped' });
}
