import { readFileSync } from 'node:fs';
import type { Metadata, Post } from '@bluepencil/core';

/** A post that once broke something, or that tries to: its text is pieces, each so many times. */
export interface HostilePost {
  why: string;
  post: Post;
}

const corpus = new URL('../../fixtures/hostile/posts.jsonl', import.meta.url);

/**
 * Gives the posts of the corpus.
 *
 * @param share how much of its size each has; what is there a few times only stays whole
 */
export function hostilePosts(share: number): HostilePost[] {
  const lines = readFileSync(corpus, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const {
      why,
      text,
      meta = {},
    } = JSON.parse(line) as { why: string; text: [string, number][]; meta?: Metadata };
    const pieces = text.map(([piece, times]) => piece.repeat(times > 100 ? Math.ceil(times * share) : times));
    return { why, post: { id: why, text: pieces.join(''), meta } };
  });
}
