import { Readable, Writable } from 'node:stream';
import type { Io } from './io.ts';
import { run } from './main.ts';

/** What a run of the command line wrote, and its exit code. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** A stream that remembers, or that fails with an error. For tests. */
export class Memory extends Writable {
  isTTY: boolean;
  columns: number | undefined;
  text = '';
  readonly #failure: Error | undefined;

  constructor({
    isTTY = false,
    columns,
    failure,
  }: { isTTY?: boolean; columns?: number; failure?: Error } = {}) {
    super();
    this.isTTY = isTTY;
    this.columns = columns;
    this.#failure = failure;
  }

  override _write(chunk: Buffer, _: string, done: (error?: Error | null) => void): void {
    this.text += chunk.toString();
    done(this.#failure);
  }
}

/** Runs the command line in a folder. For tests, and for the page that says how it is used. */
export async function runIn(cwd: string, argv: string[], io: Partial<Io> = {}): Promise<Ran> {
  const streams = { stdout: new Memory(), stderr: new Memory() };
  const code = await run(argv, { cwd, env: {}, stdin: Readable.from([]), ...streams, ...io });
  return { code, out: streams.stdout.text, err: streams.stderr.text };
}
