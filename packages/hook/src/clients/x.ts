import type { Metadata, Post } from '@bluepencil/core';
import type { Gate } from '../gate.ts';
import { guard, type GuardOptions } from '../guard.ts';

/** What twitter-api-v2 tells a plugin before it sends. */
interface BeforeRequest {
  url: URL;
  params: { method: string; body?: unknown };
}

/** A plugin of twitter-api-v2. */
export interface XPlugin {
  onBeforeRequestConfig: (args: BeforeRequest) => Promise<void>;
}

const publishing =
  /\/2\/tweets\/?$|\/1\.1\/statuses\/update\.json$|\/1\.1\/direct_messages\/events\/new\.json$/;
const describing = /\/1\.1\/media\/metadata\/create\.json$|\/2\/media\/metadata\/?$/;

/**
 * Makes a plugin for `twitter-api-v2`: `new TwitterApi(keys, { plugins: [guardX(gate, meta)] })`. What is held is thrown
 * before anything is sent. Descriptions of pictures are sent before the post, and checked as posts of their own.
 *
 * @param meta what is known of every post of this client, such as its account and unit
 */
export function guardX(
  gate: Gate,
  meta: Metadata,
  options: Omit<GuardOptions<Post>, 'postOf'> = {},
): XPlugin {
  const clear = guard(() => Promise.resolve(), gate, { ...options, postOf: (post: Post) => post });
  return {
    onBeforeRequestConfig: async ({ url, params: { method, body } }) => {
      if (method.toUpperCase() !== 'POST') return;
      const isDescription = describing.test(url.pathname);
      if (!isDescription && !publishing.test(url.pathname)) return;
      const attachments = isDescription
        ? { attachments: [{ kind: 'image', alt: textsIn(body).join('\n') }] }
        : {};
      const text = isDescription ? '' : textsIn(body).join('\n');
      await clear({ id: `x:${crypto.randomUUID()}`, text, meta: { channel: 'x', ...meta, ...attachments } });
    },
  };
}

/** Everything that a reader may see: the text, the options of a poll, a description. */
const shown = new Set(['text', 'status', 'options', 'label', 'entries']);

function textsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return shown.has(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, key));
}
