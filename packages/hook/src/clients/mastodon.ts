import type { Metadata } from '@bluepencil/core';
import type { Gate } from '../gate.ts';
import {
  type Fetch,
  guardFetch,
  type GuardFetchOptions,
  type Outgoing,
  type UnnamedPost,
} from './guard-fetch.ts';

const writing = /^\/api\/v1\/statuses(?:\/\d+)?$/;
const rescheduling = /^\/api\/v1\/scheduled_statuses\/\d+$/;
const describing = /^\/api\/v[12]\/media(?:\/\d+)?$/;

/** Descriptions of pictures by their id, as they were uploaded; the latest of them. */
type Descriptions = Map<string, { alt: string; kind: string }>;

const mostRemembered = 1000;

/**
 * Makes a `fetch` for a client of Mastodon: statuses, and edits of them, go out when the gate lets them. Descriptions of
 * pictures are sent before the status, so they are remembered from there; a picture that this `fetch` has not seen holds
 * the status, since nobody knows what is written in its description.
 *
 * @param meta what is known of every post of this client, such as its account and unit
 */
export function guardMastodon(gate: Gate, meta: Metadata, options: GuardFetchOptions = {}): Fetch {
  const { fetch = globalThis.fetch } = options;
  const descriptions: Descriptions = new Map();
  const remembering: Fetch = async (input, init) => {
    const response = await fetch(input, init);
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    if (describing.test(pathname) && response.ok) await remember(response.clone(), descriptions);
    return response;
  };
  return guardFetch(gate, (outgoing) => postsOfMastodon(outgoing, meta, descriptions), {
    // As a server does, a request with a known key is not carried out again.
    nameOf: ({ headers }) => headers.get('idempotency-key') ?? undefined,
    ...options,
    fetch: remembering,
  });
}

async function remember(response: Response, descriptions: Descriptions): Promise<void> {
  const { id, description, type } = (await response.json()) as {
    id: string;
    description?: string;
    type?: string;
  };
  descriptions.delete(id);
  descriptions.set(id, { alt: description ?? '', kind: type ?? 'image' });
  const [oldest] = descriptions.keys();
  if (descriptions.size > mostRemembered && oldest !== undefined) descriptions.delete(oldest);
}

function postsOfMastodon(
  { method, url, headers, body }: Outgoing,
  meta: Metadata,
  known: Descriptions,
): UnnamedPost[] {
  if (method === 'PUT' && rescheduling.test(url.pathname))
    throw new TypeError(
      'Unexpected new time for a status, expected a new status, which is checked for that time',
    );
  if ((method !== 'POST' && method !== 'PUT') || !writing.test(url.pathname)) return [];
  const fields = fieldsOf(headers.get('content-type') ?? '', body);
  const [status = '', warning = ''] = [fields.get('status')?.[0], fields.get('spoiler_text')?.[0]];
  const options = fields.get('poll[options]') ?? [];
  const [schedule] = fields.get('scheduled_at') ?? [];
  const attachments = (fields.get('media_ids') ?? []).map((id) => {
    const media = known.get(id);
    if (!media) throw new TypeError('Unexpected picture, expected one that was uploaded through the gate');
    return { ...media, id };
  });
  const text = [warning, status, ...options].filter(Boolean).join('\n');
  return [{ text, meta: { channel: 'mastodon', ...meta, ...(schedule && { schedule }), attachments } }];
}

/** Reads a body of JSON or of a form; `media_ids[]` of the one is `media_ids` of the other. */
function fieldsOf(type: string, body: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  const add = (name: string, value: unknown) => {
    if (Array.isArray(value)) for (const each of value) add(name, each);
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) add(`${name}[${key}]`, each);
    else if (typeof value === 'string') fields.set(name, [...(fields.get(name) ?? []), value]);
  };
  const entries: [string, unknown][] = type.includes('json')
    ? Object.entries(JSON.parse(body) as object)
    : [...new URLSearchParams(body)];
  for (const [name, value] of entries) add(name.replace(/\[\d*\]$/, ''), value);
  return fields;
}
