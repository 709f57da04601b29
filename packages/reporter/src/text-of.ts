import type { Post } from '@bluepencil/core';

/** Gives the text that a finding lies in: that of the post, or the description of an attachment that its field names. */
export function textOf({ text, meta }: Post, field: string | undefined): string {
  if (field === undefined) return text;
  const attachments: unknown = meta?.attachments;
  const attachment: unknown = Array.isArray(attachments)
    ? attachments[Number(field.split('.')[1])]
    : undefined;
  const alt = (attachment as { alt?: unknown } | null | undefined)?.alt;
  return typeof alt === 'string' ? alt : '';
}
