import type { Post } from '@bluepencil/core';
import type { Gate } from '../gate.ts';
import { guard, type GuardOptions, type Sending } from '../guard.ts';
import { createSentPosts } from '../sent-posts.ts';

/** The `fetch` of the platform. */
export type Fetch = typeof globalThis.fetch;

/** A request that a posting client is about to send. */
export interface Outgoing {
  method: string;
  url: URL;
  headers: Headers;
  /** The bytes of the body as text. */
  body: string;
}

/** A post in a request, before it has a name. */
export type UnnamedPost = Omit<Post, 'id'>;

/** How the requests of a client are guarded. */
export interface GuardFetchOptions extends Omit<GuardOptions<Outgoing>, 'postOf'> {
  /** What sends; the global one when missing. */
  fetch?: Fetch | undefined;
  /** Names the sending; a request with the same name is sent once. By default every request has a name of its own. */
  nameOf?: ((outgoing: Outgoing) => string | undefined) | undefined;
  /** Approvals or a receipt that a request goes out with. */
  sendingOf?: ((outgoing: Outgoing) => Sending | undefined) | undefined;
}

/**
 * Makes a `fetch` for a posting client, that sends nothing which the gate has not let out. It sees what the client sends in
 * the end, whichever of its methods was called.
 *
 * @param postsOf gives the posts of a request; none for one that publishes nothing. Throws for what it cannot read
 * @returns a `fetch` that throws HeldError for what is held
 */
export function guardFetch(
  gate: Gate,
  postsOf: (outgoing: Outgoing) => UnnamedPost[],
  options: GuardFetchOptions = {},
): Fetch {
  const {
    fetch = globalThis.fetch,
    nameOf = () => undefined,
    sendingOf = () => undefined,
    sent = createSentPosts(),
    ...rest
  } = options;
  return async (input, init) => {
    const request = new Request(input, init);
    const { method, headers } = request;
    // Bodies of many parts are passed on as they are: pictures are no posts, their descriptions come with the post.
    const isForm = (headers.get('content-type') ?? '').startsWith('multipart/');
    const body = method === 'GET' || method === 'HEAD' || isForm ? '' : await request.clone().text();
    const outgoing: Outgoing = { method, url: new URL(request.url), headers, body };
    const posts = postsOf(outgoing);
    const name = nameOf(outgoing) ?? crypto.randomUUID();
    // A request with several posts goes out when each of them may.
    const send = posts.reduceRight<() => Promise<Response>>(
      (next, post, index) => {
        const guarded = guard(next, gate, {
          ...rest,
          sent,
          postOf: () => ({ id: `${name}.${index}`, ...post }),
        });
        return () => guarded(outgoing, sendingOf(outgoing));
      },
      () => fetch(request),
    );
    return send();
  };
}
