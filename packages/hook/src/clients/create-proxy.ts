import { HeldError } from '../held-error.ts';

/** Headers that are for one connection, or that no longer fit what was decoded. */
const dropped = [
  'connection',
  'content-encoding',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
];

/**
 * Makes a server between a client and its service, for clients in any language: what is held comes back as a status 422
 * with the report, in the shape that services have for their own refusals.
 *
 * @param service where requests go, such as `https://social.example`
 * @param guarded a `fetch` of {@link guardMastodon} or {@link guardBluesky}
 */
export function createProxy(
  service: string,
  guarded: typeof globalThis.fetch,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const { method } = request;
    const hasBody = method !== 'GET' && method !== 'HEAD';
    try {
      const response = await guarded(new URL(pathname + search, service), {
        ...{ method, headers: without(request.headers), redirect: 'manual' },
        ...(hasBody && { body: await request.arrayBuffer() }),
      });
      const { status, statusText, headers, body } = response;
      return new Response(body, { status, statusText, headers: without(headers) });
    } catch (error) {
      const message =
        error instanceof HeldError ? error.message : 'This post is held: it could not be read or sent.';
      return Response.json({ error: message }, { status: error instanceof HeldError ? 422 : 502 });
    }
  };
}

function without(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of dropped) kept.delete(name);
  return kept;
}
