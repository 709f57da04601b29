import type { Post } from '@bluepencil/core';

/** What the thread that tries posts shares with the one that watches it: the post that it is at, and how many came before. */
export interface Watched {
  counts: Int32Array;
  written: Uint8Array;
}

/** Where each count is. */
export const count = { tried: 0, bytes: 1 } as const;

/** Makes room for a post to be watched in. */
export function createWatched(): Watched {
  return {
    counts: new Int32Array(new SharedArrayBuffer(8)),
    written: new Uint8Array(new SharedArrayBuffer(1 << 20)),
  };
}

/** Notes the post that is tried from now on; a thread that hangs can tell no more. */
export function notePost({ counts, written }: Watched, post: Post): void {
  const bytes = new TextEncoder().encode(JSON.stringify(post)).subarray(0, written.length);
  written.set(bytes);
  Atomics.store(counts, count.bytes, bytes.length);
  Atomics.add(counts, count.tried, 1);
}

/** Gives the post that is being tried, as JSON. */
export function watchedPost({ counts, written }: Watched): string {
  return new TextDecoder().decode(written.slice(0, Atomics.load(counts, count.bytes)));
}
