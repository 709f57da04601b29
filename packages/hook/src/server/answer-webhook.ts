import type { LatestIds } from '../create-latest-ids.ts';
import type { LocalGate } from '../gate.ts';
import { RefusedError } from '../refused-error.ts';
import { receiveWebhook } from '../webhooks/receive-webhook.ts';
import type { HandlerOptions } from './handler-options.ts';
import { NoAnswer } from './no-answer.ts';
import type { WebhookAnswer } from './shapes.ts';

/**
 * Answers an inbound webhook.
 *
 * @throws NoAnswer 404 for an unknown source, 401 for a message that is not accepted, 400 for what is no JSON
 */
export async function answerWebhook(
  request: Request,
  {
    gate,
    options,
    replays,
    now,
  }: { gate: LocalGate; options: HandlerOptions; replays: LatestIds; now: number },
): Promise<WebhookAnswer> {
  const { log = () => undefined, sources = [] } = options;
  const source = sources.find(({ id }) => new URL(request.url).pathname === `/v1/webhooks/${id}`);
  if (!source) throw new NoAnswer(404, 'Unexpected source of a webhook, expected one of the config');
  const body = new Uint8Array(await request.arrayBuffer());
  try {
    await receiveWebhook(source, { headers: request.headers, body }, { now, replays });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    log({ event: 'webhook', direction: 'in', source: source.id, status: 401 });
    throw new NoAnswer(401, error.message, { refusal: error.code });
  }
  const answers = await source.receive(parse(body), gate);
  log({ event: 'webhook', direction: 'in', source: source.id, status: 200 });
  return { answers };
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new NoAnswer(400, 'Unexpected body, expected JSON in UTF-8');
  }
}
