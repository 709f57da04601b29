import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { NoAnswer } from './no-answer.ts';

/** What is known of a request while it is answered. */
export interface RequestEnv {
  Variables: {
    /** Names the request in the log and in the answer. */
    request: string;
    operation?: string;
    /** Id of the key that asks. */
    by?: string;
  };
}

/** A request that is being answered. */
export type RequestContext = Context<RequestEnv>;

/** Sends why there is no answer. */
export function sendFault(context: Context, { body, status, headers }: NoAnswer): Response {
  return context.json(body, status satisfies ContentfulStatusCode, headers);
}
