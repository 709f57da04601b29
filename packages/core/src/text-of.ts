import { attachmentsOf, type Post } from './post.ts';

/** Gives the text that a finding lies in: that of the post, or the description of an attachment that its field names. */
export function textOf(post: Post, field: string | undefined): string {
  if (field === undefined) return post.text;
  const alt = attachmentsOf(post.meta)[Number(field.split('.')[1])]?.alt;
  return typeof alt === 'string' ? alt : '';
}
