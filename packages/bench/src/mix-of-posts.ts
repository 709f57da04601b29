import type { Post } from '@bluepencil/core';
import { labelledPosts } from '../../../tooling/labelled-posts.ts';

/** How many posts are read, and how long each is, in characters. */
const wanted = { posts: 60, least: 330, most: 420 };

/** Gives a mix of labelled posts of about 375 characters, evenly from all of them: good ones and bad ones. */
export function mixOfPosts(): Post[] {
  const fitting = allPosts().filter(({ text }) => text.length >= wanted.least && text.length <= wanted.most);
  return Array.from({ length: wanted.posts }, (_, index) => {
    const post = fitting[Math.floor((index * fitting.length) / wanted.posts)];
    if (!post) throw new Error('Unexpected lack of labelled posts, expected some of about 375 characters');
    return post;
  });
}

/** Gives every labelled post that anybody may read. */
export function allPosts(): Post[] {
  return labelledPosts(100_000)
    .filter((line, index, lines) => line !== lines[index - 1])
    .map((line) => {
      const { id, text, meta } = JSON.parse(line) as Post;
      return meta ? { id, text, meta } : { id, text };
    });
}
