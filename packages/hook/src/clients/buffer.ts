import type { Answer } from '../answer.ts';
import type { Gate } from '../gate.ts';
import type { Post } from '@bluepencil/core';
import { HeldError } from '../held-error.ts';
import { mayGoOut } from '../receipt.ts';

/** How Buffer is reached. */
export interface BufferOptions {
  token: string;
  /** The channel of Buffer that posts go to. */
  channelId: string;
  /** Default `https://api.buffer.com`. */
  url?: string | undefined;
  fetch?: typeof globalThis.fetch | undefined;
}

/** What became of a post. */
export interface BufferOutcome {
  /** In the queue; or a draft, or waiting for approval, where Buffer's people decide. */
  did: 'queued' | 'left to a person';
  id: string;
  answer: Answer;
}

const mutation = `mutation Create($input: CreatePostInput!) {
  createPost(input: $input) { ... on PostActionSuccess { post { id } } ... on MutationError { message } }
}`;

/**
 * Makes what gives posts to Buffer: into the queue when they may go out, as drafts when a person has to decide.
 *
 * @throws HeldError, from what it makes, for a post that is blocked; whatever keeps the gate or Buffer from answering
 */
export function createBufferDesk(
  gate: Gate,
  { token, channelId, url = 'https://api.buffer.com', fetch = globalThis.fetch }: BufferOptions,
): (post: Post) => Promise<BufferOutcome> {
  return async (post) => {
    const answer = await gate.check(post);
    if (answer.verdict === 'block') throw new HeldError({ verdict: 'block', answer });
    const isFree = mayGoOut(answer.verdict);
    if (isFree) await gate.clear({ post, receipt: answer.receipt, spender: crypto.randomUUID() });
    const dueAt = post.meta?.schedule;
    const input = {
      ...{ channelId, text: post.text, schedulingType: 'automatic' },
      ...(dueAt === undefined ? { mode: 'addToQueue' } : { mode: 'customScheduled', dueAt }),
      ...(!isFree && { saveToDraft: true }),
    };
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: mutation, variables: { input } }),
    });
    const { data } = (await response.json()) as { data?: { createPost?: { post?: { id: string } } } };
    const id = data?.createPost?.post?.id;
    if (!response.ok || id === undefined)
      throw new Error(`Unexpected answer of Buffer (status ${response.status}), expected a post`);
    return { did: isFree ? 'queued' : 'left to a person', id, answer };
  };
}
