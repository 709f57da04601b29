import { digest } from './digest.ts';
import type { Post } from './post.ts';

/** The metadata that say where, when and as whom a post goes out. */
const published = ['channel', 'account', 'handle', 'schedule', 'attachments'] as const;

/**
 * Names a post by what the public will see: the SHA-256, in hexadecimal, of its text, channel, account, handle, schedule
 * and attachments with all their fields, as JSON with its keys in order. Its id and what else is known of it are no part.
 *
 * @throws RangeError or TypeError for attachments that are no JSON: rings, or nested beyond reading
 */
export function digestPost({ text, meta = {} }: Post): string {
  return digest({ text, ...Object.fromEntries(published.map((field) => [field, meta[field]])) });
}
