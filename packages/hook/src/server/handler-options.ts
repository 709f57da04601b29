import type { JWK } from 'jose';
import type { Clock } from '../create-clock.ts';
import type { LocalGate } from '../gate.ts';
import type { WebhookEvent } from '../webhooks/send-webhooks.ts';
import type { AccessEntry } from './access-entry.ts';

import type { ApiKey } from './api-key.ts';
import type { InboundSource } from './inbound-source.ts';

/** What a server of the gate is made with. */
export interface HandlerOptions {
  /** Undefined as long as there is none: nothing is ready then. */
  gate: () => LocalGate | undefined;
  apiKeys: readonly ApiKey[];
  /** Reads config and packs again; throws what keeps them from being read. */
  reload?: ((by: string) => Promise<void>) | undefined;
  /** Tells that the server is about to end: it is not ready for more, and answers what comes all the same. */
  isStopping?: (() => boolean) | undefined;
  /** Told of each request and each failure. */
  log?: ((entry: AccessEntry) => void) | undefined;
  /** Told what happened, for webhooks. */
  tell?: ((event: WebhookEvent) => void) | undefined;
  /** Where webhooks may come from. */
  sources?: readonly InboundSource[] | undefined;
  /** The public half of the gate's key. */
  publicKey?: JWK | undefined;
  limits?: Partial<Limits> | undefined;
  clock?: Clock | undefined;
}

/** How much is taken. */
export interface Limits {
  /** Bytes of a body. Default 1,000,000. */
  bytes: number;
  /** Requests of one key in a minute. Default 1200. */
  perMinute: number;
  /** Requests that are answered at the same time; others are told to come again. Default 1000. */
  atOnce: number;
}

/** What the answer to a request is made with. */
export interface Asked {
  gate: LocalGate;
  key: ApiKey;
  options: HandlerOptions;
  tell: (type: WebhookEvent['type'], data: WebhookEvent['data']) => void;
}
