import { Hono } from 'hono';
import { createClock } from '../create-clock.ts';
import { createLatestIds } from '../create-latest-ids.ts';
import type { LocalGate } from '../gate.ts';
import { RefusedError } from '../refused-error.ts';
import { failureEntry } from './access-entry.ts';
import { answerWebhook } from './answer-webhook.ts';
import { answers } from './answers.ts';
import { type ApiKey, findApiKey } from './api-key.ts';
import type { Asked, HandlerOptions, Limits } from './handler-options.ts';
import { limitAtOnce, limitBytes, logRequests } from './middleware.ts';
import { NoAnswer } from './no-answer.ts';
import openapi from './openapi.json' with { type: 'json' };
import { type Operation, type OperationName, operations } from './operations.ts';
import { createRateLimit, type RateLimit } from './rate-limit.ts';
import { readBody } from './read-body.ts';
import { type RequestContext, type RequestEnv, sendFault } from './request-context.ts';
import { suffices } from './roles.ts';

const defaults: Limits = { bytes: 1_000_000, perMinute: 1200, atOnce: 1000 };

/** How many webhooks are remembered, so that none is taken twice. */
const mostWebhooks = 50_000;

/** The options, with what is shared by all requests. */
type Serving = HandlerOptions & { now: () => number; limit: RateLimit };

/**
 * Makes the server as one function of the Fetch standard, for any runtime that has it.
 *
 * Every answer other than 200 means that there is no verdict. Nothing that it logs or answers holds words of a post,
 * except those that a finding of the sender's own post tells, masked where they are personal.
 */
export function createHandler(options: HandlerOptions): (request: Request) => Promise<Response> {
  const limits = { ...defaults, ...options.limits };
  const { clock: now = createClock(), log = () => undefined } = options;
  const serving: Serving = { ...options, now, limit: createRateLimit(limits.perMinute, now) };
  const replays = createLatestIds(mostWebhooks);
  const app = new Hono<RequestEnv>();
  app.use(logRequests(log, options.isStopping), limitBytes(limits.bytes), limitAtOnce(limits.atOnce));
  for (const [name, operation] of Object.entries(operations) as [OperationName, Operation][])
    app.on([operation.method.toUpperCase()], operation.path, (context) => {
      context.set('operation', name);
      return answer(context, { name, operation }, serving);
    });
  app.get('/v1/openapi.json', (context) => context.json(openapi));
  app.post('/v1/webhooks/:source', async (context) => {
    context.set('operation', 'webhook');
    const gate = readyGate(options);
    return context.json(await answerWebhook(context.req.raw, { gate, options, replays, now: now() }));
  });
  app.notFound((context) =>
    sendFault(context, new NoAnswer(404, 'Unexpected path or method, expected one of /v1/openapi.json')),
  );
  app.onError((error, context) => {
    if (error instanceof NoAnswer) return sendFault(context, error);
    if (error instanceof RefusedError)
      return sendFault(context, new NoAnswer(409, error.message, { refusal: error.code }));
    log(failureEntry(error, context.get('request')));
    return sendFault(context, new NoAnswer(503, 'Unexpected failure, expected a verdict; the post is held'));
  });
  return async (request) => app.fetch(request);
}

async function answer(
  context: RequestContext,
  { name, operation }: { name: OperationName; operation: Operation },
  serving: Serving,
): Promise<Response> {
  const { role, body: shape } = operation;
  if (role === undefined) return health(context, name, serving);
  const key = await authenticate(context, serving);
  if (!suffices(key.role, role))
    throw new NoAnswer(403, `Unexpected role \`${key.role}\`, expected \`${role}\``);
  const gate = readyGate(serving);
  const body = shape === undefined ? undefined : readBody(shape, await jsonBytes(context.req.raw));
  const tell: Asked['tell'] = (type, data) =>
    serving.tell?.({ type, timestamp: new Date(serving.now()).toISOString(), data });
  const run = answers[name] as (body: unknown, asked: Asked) => object | Promise<object>;
  return context.json(await run(body, { gate, key, options: serving, tell }));
}

async function authenticate(context: RequestContext, { apiKeys, limit }: Serving): Promise<ApiKey> {
  const key = await findApiKey(apiKeys, context.req.header('authorization'));
  const wait = limit.take(key ? `key ${key.id}` : 'unknown');
  if (wait !== undefined)
    throw new NoAnswer(429, `Unexpected number of requests, expected the next in ${wait} s`, {
      headers: { 'retry-after': String(wait) },
    });
  if (!key)
    throw new NoAnswer(
      401,
      'Unexpected or missing key, expected `Authorization: Bearer …` with a key of this gate',
      { headers: { 'www-authenticate': 'Bearer' } },
    );
  context.set('by', key.id);
  return key;
}

function readyGate({ gate }: HandlerOptions): LocalGate {
  const ready = gate();
  if (!ready)
    throw new NoAnswer(503, `Unexpected request before any rules are loaded, expected it in a moment`, {
      headers: { 'retry-after': '1' },
    });
  return ready;
}

function health(
  context: RequestContext,
  name: OperationName,
  { gate, isStopping }: HandlerOptions,
): Response {
  if (name === 'health') return context.json({ status: 'ok' });
  const reason = isStopping?.() ? 'it shuts down' : gate() ? undefined : 'no rules are loaded';
  return reason === undefined
    ? context.json({ status: 'ok' })
    : context.json({ status: 'unavailable', reason }, 503);
}

async function jsonBytes(request: Request): Promise<ArrayBuffer> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/json')
    throw new NoAnswer(415, 'Unexpected type of body, expected `content-type: application/json`');
  return request.arrayBuffer();
}
