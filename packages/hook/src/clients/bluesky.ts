import type { Metadata } from '@bluepencil/core';
import type { Gate } from '../gate.ts';
import {
  type Fetch,
  guardFetch,
  type GuardFetchOptions,
  type Outgoing,
  type UnnamedPost,
} from './guard-fetch.ts';

interface PostRecord {
  text?: unknown;
  langs?: unknown;
  embed?: Embed;
}

interface Embed {
  $type?: string;
  images?: { alt?: string; image?: unknown }[];
  alt?: string;
  video?: unknown;
  external?: { uri?: string; title?: string; description?: string };
  media?: Embed;
}

interface Write {
  collection?: string;
  value?: PostRecord;
}

const collection = 'app.bsky.feed.post';
const writing = /^\/xrpc\/com\.atproto\.repo\.(?<call>createRecord|putRecord|applyWrites)$/;

/**
 * Makes a `fetch` for `AtpAgent` of `@atproto/api`, or any client of the AT Protocol: posts go out when the gate lets them.
 *
 * @param meta what is known of every post of this agent, such as its account and unit
 */
export function guardBluesky(gate: Gate, meta: Metadata, options: GuardFetchOptions = {}): Fetch {
  return guardFetch(gate, (outgoing) => postsOfBluesky(outgoing, meta), options);
}

/** Gives the posts in a request to a server of the AT Protocol, whichever way they are written. */
function postsOfBluesky({ method, url, body }: Outgoing, meta: Metadata): UnnamedPost[] {
  const { call } = writing.exec(url.pathname)?.groups ?? {};
  if (method !== 'POST' || call === undefined) return [];
  const value = JSON.parse(body) as { collection?: string; record?: PostRecord; writes?: Write[] };
  const records =
    call === 'applyWrites'
      ? (value.writes ?? []).filter((each) => each.collection === collection).map((each) => each.value)
      : [value.collection === collection ? value.record : undefined];
  return records.flatMap((record) => (record ? [postOf(record, meta)] : []));
}

function postOf({ text, embed, langs }: PostRecord, meta: Metadata): UnnamedPost {
  if (typeof text !== 'string')
    throw new TypeError('Unexpected record without a text, expected that of a post');
  return {
    text,
    meta: {
      channel: 'bluesky',
      ...meta,
      ...(langs !== undefined && { langs }),
      attachments: attachmentsOf(embed),
    },
  };
}

/** The alt texts are published as well, and so are title and description of a link; the content is named by its id. */
function attachmentsOf(embed: Embed | undefined): { kind: string; alt: string; content?: unknown }[] {
  if (!embed) return [];
  const { images = [], video, alt = '', external, media } = embed;
  const link = [external?.title, external?.description].filter(Boolean).join('\n');
  return [
    ...images.map((each) => ({ kind: 'image', alt: each.alt ?? '', content: each.image })),
    ...(video === undefined ? [] : [{ kind: 'video', alt, content: video }]),
    ...(external ? [{ kind: 'link', alt: link, content: external.uri }] : []),
    ...attachmentsOf(media),
  ];
}
