import type { Post } from '@bluepencil/core';
import { labelledPosts } from '../labelled-posts.ts';

/** Gives so many of the labelled posts that everybody may read, evenly from all of them, without their labels. */
export function devPosts(count: number): Post[] {
  return labelledPosts(count).map((line) => {
    const { id, text, meta } = JSON.parse(line) as Post;
    return meta ? { id, text, meta } : { id, text };
  });
}
