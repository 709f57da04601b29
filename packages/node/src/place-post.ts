import { dirname, relative } from 'node:path';
import type { Post } from '@bluepencil/core';
import type { LoadedPolicy } from './load-policy.ts';
import type { ReadPost } from './read-post.ts';

/**
 * Gives a post with the file that it was read from as `meta.file`, relative to the config, where the policy asks for it.
 * What a post says of itself does not count.
 */
export function placePost(
  { post, file }: ReadPost,
  { policy, configFile }: Pick<LoadedPolicy, 'policy' | 'configFile'>,
): Post {
  if (!policy.asksForFile) return post;
  const path = configFile === undefined ? file : relative(dirname(configFile), file);
  return { ...post, meta: { ...post.meta, file: path.replaceAll('\\', '/') } };
}
