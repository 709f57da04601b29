import type { Post } from '@bluepencil/core';

/** A tool that reads posts, ready to be asked. */
export interface Contender {
  name: string;
  /** Reads one post as the tool's users do; what it finds is thrown away. */
  read: (post: Post) => unknown;
}
