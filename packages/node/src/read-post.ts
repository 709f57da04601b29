import type { Post } from '@bluepencil/core';

/** A post and where it was read. */
export interface ReadPost {
  post: Post;
  /** Absolute path, or the name of a stream. */
  file: string;
  /** Line of the file on which the post starts; its text, if the file is one post. */
  line: number;
  /** Whether the file is this post, so that a place in the text has a line in the file. */
  isFile: boolean;
  /** Bytes that it takes in the file. */
  size: number;
}

/** Something that posts are read from. */
export interface PostSource {
  /** Absolute path, or the name of a stream. */
  file: string;
  /** What its posts are called after: the path from the working folder. */
  name: string;
  /** Bytes, where they are known. */
  size?: number;
  open: () => AsyncIterable<Uint8Array>;
}
