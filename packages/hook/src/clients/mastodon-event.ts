import type { Post } from '@bluepencil/core';

/** A status in an event that a Mastodon server sends. */
interface Status {
  id: string;
  content?: string;
  spoiler_text?: string;
  media_attachments?: { type?: string; description?: string | null }[];
  account?: { acct?: string };
}

/**
 * Gives the post of an event of a Mastodon server (`status.created`, `status.updated`), which comes when it is out already;
 * undefined for other events.
 */
export function postOfMastodon(event: unknown): Post | undefined {
  const { event: type, object } = event as { event?: unknown; object?: Status };
  if (!object || (type !== 'status.created' && type !== 'status.updated')) return undefined;
  const { id, content = '', spoiler_text: warning = '', media_attachments: media = [], account } = object;
  return {
    id: `mastodon:${id}`,
    text: [warning, textOf(content)].filter(Boolean).join('\n'),
    meta: {
      channel: 'mastodon',
      ...(account?.acct !== undefined && { handle: account.acct }),
      attachments: media.map(({ type: kind = 'image', description }) => ({ kind, alt: description ?? '' })),
    },
  };
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The server writes paragraphs, line breaks, links and spans, and escapes the rest. */
function textOf(html: string): string {
  return html
    .replace(/<br\s?\/?>/g, '\n')
    .replace(/<\/p><p>/g, '\n\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|([a-z]{2,6}));/g, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined
        ? (entities[name ?? ''] ?? whole)
        : String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
    );
}
