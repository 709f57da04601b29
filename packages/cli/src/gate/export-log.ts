import { resolve } from 'node:path';
import { exportLog, LogError } from '@bluepencil/hook/node';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { Outputs } from '../outputs.ts';
import { readable } from './readable.ts';

/** Writes the decisions of a log to standard output. */
export async function writeExport(
  name: string,
  options: { format: 'jsonl' | 'csv'; from?: number; to?: number },
  { cwd }: Io,
  { out, err }: Outputs,
): Promise<number> {
  try {
    for await (const piece of exportLog(readable(resolve(cwd, name)), options)) await out.write(piece);
    return exitCodes.mayGoOut;
  } catch (error) {
    if (!(error instanceof LogError)) throw error;
    await err.write(`${error.code} ${error.message}\n`);
    return exitCodes.couldNotCheck;
  }
}
