import { resolve } from 'node:path';
import { openWhole } from '@bluepencil/node';
import type { Reporter, ReportOptions } from '@bluepencil/reporter';
import type { Output } from './create-output.ts';
import { loadFormat } from './load-format.ts';
import { UsageError } from './usage-error.ts';

/** A format that was asked for, and the file that it goes to; standard output without one. */
export interface Target {
  format: string;
  output?: string;
}

/** Where the pieces of a report go. */
export interface Sink {
  write: (piece: (reporter: Reporter) => string) => Promise<void>;
  /** Lets a file appear, whole. */
  close: () => void;
}

/** Makes a sink of each format that was asked for; at most one of them writes to standard output. */
export async function createSinks(
  targets: readonly Target[],
  { out, cwd, color = false, columns, ...options }: ReportOptions & { out: Output; cwd: string },
): Promise<Sink[]> {
  if (targets.filter(({ output }) => output === undefined).length > 1)
    throw new UsageError(
      'Unexpected second --format without --output, expected one report on standard output',
    );
  return Promise.all(
    targets.map(async ({ format, output }) => {
      const load = await loadFormat(format, cwd);
      if (output === undefined) return toStream(load({ ...options, color, columns }), out);
      return toFile(load({ ...options, color: false }), resolve(cwd, output));
    }),
  );
}

function toStream(reporter: Reporter, out: Output): Sink {
  return { write: (piece) => out.write(piece(reporter)), close: () => undefined };
}

function toFile(reporter: Reporter, file: string): Sink {
  const whole = openWhole(file);
  return {
    write: (piece) => {
      whole.write(piece(reporter));
      return Promise.resolve();
    },
    close: whole.close,
  };
}
