import type { Answer } from '../answer.ts';
import type { LocalGate } from '../gate.ts';
import type { WebhookSource } from '../webhooks/receive-webhook.ts';

/** Where webhooks come from, and what is done about one. */
export interface InboundSource extends WebhookSource {
  /** Gives the answers for the posts that an event is about; none where it is about something else. */
  receive: (event: unknown, gate: LocalGate) => Promise<Answer[]>;
}
