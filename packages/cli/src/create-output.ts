import type { Stream } from './io.ts';

/** Writes to a stream, and waits for it. */
export interface Output {
  /** Resolves when the text has left, so that nothing is lost at the end and nothing piles up before it. */
  write: (text: string) => Promise<void>;
  /** Why a text could not be written, if it was more than that nobody reads on. */
  failure: () => Error | undefined;
}

/** Makes an output of a stream. After a reader has gone, as in `| head`, the rest goes nowhere. */
export function createOutput(stream: Stream): Output {
  let failure: Error | undefined;
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isOpen = false;
    if (error.code !== 'EPIPE') failure = error;
  });
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (isOpen && text !== '') stream.write(text, () => resolve());
        else resolve();
      }),
    failure: () => failure,
  };
}
