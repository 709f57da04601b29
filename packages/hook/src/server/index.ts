export type { AccessEntry } from './access-entry.ts';
export { type ApiKey, createApiKey } from './api-key.ts';
export { createHandler } from './create-handler.ts';
export type { HandlerOptions, Limits } from './handler-options.ts';
export { assertShape } from './read-body.ts';
export type { InboundSource } from './inbound-source.ts';
export type { Role } from './roles.ts';
export type { CheckBody, PostBody } from './shapes.ts';
export {
  createWebhookSender,
  type WebhookEvent,
  type WebhookSender,
  type WebhookSenderOptions,
  type WebhookTarget,
} from '../webhooks/send-webhooks.ts';
export type { WebhookSource } from '../webhooks/receive-webhook.ts';
