import type { Metadata } from '@bluepencil/core';
import type { Answer } from '../answer.ts';
import type { Gate } from '../gate.ts';
import { mayGoOut } from '../receipt.ts';

/** How Hootsuite is reached. */
export interface HootsuiteOptions {
  /** An access token of OAuth; it belongs to a user who may approve, and who writes no messages. */
  token: string;
  /** Default `https://platform.hootsuite.com`. */
  url?: string | undefined;
  fetch?: typeof globalThis.fetch | undefined;
}

interface Message {
  id: string;
  state: string;
  text: string;
  sequenceNumber?: number;
  scheduledSendTime?: string;
  mediaUrls?: { url: string }[];
}

/** What was done about a message. */
export interface HootsuiteOutcome {
  message: string;
  did: 'approved' | 'rejected' | 'left to a person' | 'nothing';
  answer?: Answer;
}

/**
 * Makes what answers the webhooks of Hootsuite: a message that waits for approval is checked, and approved, rejected with
 * the report as the reason, or left to a person.
 *
 * Hootsuite signs no webhooks: an event only says where to look, and what counts is what the API then says. If the gate gives
 * no answer, the message stays where it is, waiting.
 */
export function createHootsuiteDesk(
  gate: Gate,
  meta: Metadata,
  { token, url = 'https://platform.hootsuite.com', fetch = globalThis.fetch }: HootsuiteOptions,
): (event: unknown) => Promise<HootsuiteOutcome[]> {
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(new URL(path, url), {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`Unexpected status ${response.status} of Hootsuite, expected 200`);
    return response.json();
  };
  const decide = async (id: string): Promise<HootsuiteOutcome> => {
    const path = `/v1/messages/${encodeURIComponent(id)}`;
    const { data } = (await call('GET', path)) as { data: Message[] | Message };
    const [message] = [data].flat();
    if (message?.state !== 'PENDING_APPROVAL') return { message: id, did: 'nothing' };
    const { text, scheduledSendTime: schedule, mediaUrls = [], sequenceNumber } = message;
    const attachments = mediaUrls.map((each) => ({ kind: 'image', content: each.url }));
    const post = {
      id: `hootsuite:${id}`,
      text,
      meta: { ...meta, ...(schedule && { schedule }), attachments },
    };
    const answer = await gate.check(post);
    if (answer.verdict === 'review') return { message: id, did: 'left to a person', answer };
    // The number names the version that was read: an edit in the meantime makes Hootsuite refuse.
    if (mayGoOut(answer.verdict)) {
      await gate.clear({ post, receipt: answer.receipt, spender: crypto.randomUUID() });
      await call('POST', `${path}/approve`, { sequenceNumber });
      return { message: id, did: 'approved', answer };
    }
    const reason = answer.findings.map((finding) => finding.message).join('\n');
    await call('POST', `${path}/reject`, { sequenceNumber, reason });
    return { message: id, did: 'rejected', answer };
  };
  return async (event) => {
    const outcomes: HootsuiteOutcome[] = [];
    for (const id of messagesIn(event)) outcomes.push(await decide(id));
    return outcomes;
  };
}

/** Events come one by one or in a list; a ping asks for nothing but an answer. */
function messagesIn(event: unknown): string[] {
  return [event].flat().flatMap((each) => {
    const { type, data } = (each ?? {}) as { type?: string; data?: { message?: { id?: unknown } } };
    const id = data?.message?.id;
    return type === 'com.hootsuite.messages.event.v1' && (typeof id === 'string' || typeof id === 'number')
      ? [String(id)]
      : [];
  });
}
