import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AccessEntry } from './access-entry.ts';
import { NoAnswer } from './no-answer.ts';
import { type RequestEnv, sendFault } from './request-context.ts';

/** Names each request, keeps its answer out of caches, and logs it. */
export function logRequests(
  log: (entry: AccessEntry) => void,
  isStopping: () => boolean = () => false,
): MiddlewareHandler<RequestEnv> {
  return async (context, next) => {
    const request = crypto.randomUUID();
    context.set('request', request);
    const start = performance.now();
    await next();
    context.header('x-request-id', request);
    context.header('cache-control', 'no-store');
    context.header('x-content-type-options', 'nosniff');
    if (isStopping()) context.header('connection', 'close');
    const by = context.get('by');
    log({
      event: 'request',
      request,
      method: context.req.method.slice(0, 10),
      // Not the path: it may hold anything.
      operation: context.get('operation') ?? 'unknown',
      status: context.res.status,
      ...(by !== undefined && { by }),
      milliseconds: Math.round((performance.now() - start) * 10) / 10,
    });
  };
}

/** Takes bodies up to a length, whatever length they say that they have. */
export function limitBytes(most: number): MiddlewareHandler<RequestEnv> {
  const fault = new NoAnswer(413, `Unexpected length of a body, expected at most ${most} bytes`);
  return bodyLimit({ maxSize: most, onError: (context) => sendFault(context, fault) });
}

/** Answers so many requests at the same time, so that memory stays bounded; others may come again. */
export function limitAtOnce(most: number): MiddlewareHandler<RequestEnv> {
  let running = 0;
  return async (_, next) => {
    if (running >= most)
      throw new NoAnswer(503, 'Unexpected number of requests, expected fewer at once', {
        headers: { 'retry-after': '1' },
      });
    running += 1;
    try {
      await next();
    } finally {
      running -= 1;
    }
  };
}
