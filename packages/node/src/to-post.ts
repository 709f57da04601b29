import type { Post } from '@bluepencil/core';
import { InputError } from './input-error.ts';
import type { Place } from './place.ts';

/** Metadata that rules ask for; anything but text in them would switch rules off unseen. */
const textFields = ['channel', 'account', 'unit', 'role', 'jurisdiction'];

const example = '{"id": "c-001", "text": "Road closed.", "meta": {"channel": "x"}}';

/**
 * Makes a post of a value from outside.
 *
 * @param id what the post is called if it does not say so
 * @throws InputError E303 when it is no post
 */
export function toPost(value: unknown, id: string, place: Place): Post {
  const fail = (actual: string, expected: string): never => {
    throw new InputError('E303', `Unexpected ${actual}, expected ${expected}`, { place, hint: example });
  };
  if (!isMap(value)) return fail(kindOf(value), 'a post');
  const { text, meta } = value;
  if (text === undefined) return fail('post without `text`', 'one with the text to publish');
  if (typeof text !== 'string') return fail(`${kindOf(text)} as \`text\``, 'a text');
  const ownId = value.id ?? id;
  if (typeof ownId !== 'string') return fail(`${kindOf(ownId)} as \`id\``, 'a text');
  if (meta === undefined || meta === null) return { id: ownId, text };
  if (!isMap(meta)) return fail(`${kindOf(meta)} as \`meta\``, 'a map');
  const fault = faultIn(meta);
  return fault ? fail(...fault) : { id: ownId, text, meta: meta };
}

function faultIn(meta: Record<string, unknown>): [actual: string, expected: string] | undefined {
  for (const field of textFields) {
    const value = meta[field];
    if (value !== undefined && value !== null && typeof value !== 'string')
      return [`${kindOf(value)} as \`meta.${field}\``, 'a text'];
  }
  const attachments = meta.attachments ?? [];
  if (!Array.isArray(attachments)) return [`${kindOf(attachments)} as \`meta.attachments\``, 'a list'];
  for (const [index, attachment] of (attachments as unknown[]).entries()) {
    const name = `meta.attachments[${index}]`;
    if (!isMap(attachment)) return [`${kindOf(attachment)} as \`${name}\``, 'a map with `kind` and `alt`'];
    if (typeof attachment.kind !== 'string')
      return [`${kindOf(attachment.kind)} as \`${name}.kind\``, 'a text, such as `image`'];
    if (typeof (attachment.alt ?? '') !== 'string')
      return [`${kindOf(attachment.alt)} as \`${name}.alt\``, 'a text'];
  }
  return undefined;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'emptiness';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  return typeof value === 'string' ? 'text' : typeof value;
}
