import { digest, type Post } from '@bluepencil/core';
import type { TokenSigner } from './create-token-signer.ts';

/** What the log tells of a post, beside the decision. */
export interface PostDescription {
  id: string;
  post: string;
  author?: string;
  channel?: string;
  account?: string;
  schedule?: string;
}

const told = ['author', 'channel', 'account', 'schedule'] as const;
const longestName = 100;

/** Describes a post for the log, without a word of it: a name that is no plain one becomes a digest. */
export async function describePost(post: Post, signer: TokenSigner): Promise<PostDescription> {
  const name = async (value: string): Promise<string> =>
    isPlain(value) && !post.text.includes(value)
      ? value
      : `#${(await signer.keyedDigest(value)).slice(0, 16)}`;
  const description: PostDescription = {
    id: await name(post.id),
    post: await signer.keyedDigest(digest([post.text, post.meta ?? {}])),
  };
  for (const field of told) {
    const value = post.meta?.[field];
    if (typeof value === 'string') description[field] = await name(value);
  }
  return description;
}

/** Names and ids have no blanks, or few letters between them; sentences have many. */
function isPlain(value: string): boolean {
  return value.length <= longestName && /^[\w.:@/#+-]+$/.test(value);
}
