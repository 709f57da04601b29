import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal, and then knows how many columns it has. */
export type Stream = Writable & { isTTY?: boolean | undefined; columns?: number | undefined };

/** What the command line touches of the world. */
export interface Io {
  cwd: string;
  env: Record<string, string | undefined>;
  stdin: Readable;
  stdout: Stream;
  stderr: Stream;
  /** Aborted when the user wants no more. */
  signal?: AbortSignal;
}
