import type { InputError, PostSource } from '@bluepencil/node';
import type { Io } from './io.ts';

/** Shows how far a run has come. */
export interface Progress {
  /** Takes the bytes of the next post. */
  step: (bytes: number) => void;
  stop: () => void;
}

/** Fewer posts are checked before a bar could be read. */
const fewest = 200;

/** Makes a bar for many posts on a terminal; it stays away where it would run into the report, or nobody looks. */
export async function createProgress(
  { stderr, stdout }: Pick<Io, 'stderr' | 'stdout'>,
  sources: readonly (PostSource | InputError)[],
): Promise<Progress> {
  const totalBytes = sources.reduce((sum, source) => sum + ('size' in source ? (source.size ?? 0) : 0), 0);
  if (!stderr.isTTY || stdout.isTTY || totalBytes === 0)
    return { step: () => undefined, stop: () => undefined };
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    stream: stderr,
    format: 'checking {bar} {percentage}% · {posts} posts',
    clearOnComplete: true,
    hideCursor: true,
  });
  let posts = 0;
  let bytes = 0;
  return {
    step: (size) => {
      posts += 1;
      bytes += size;
      if (posts === fewest) bar.start(totalBytes, bytes, { posts });
      else if (posts > fewest) bar.update(bytes, { posts });
    },
    stop: () => bar.stop(),
  };
}
