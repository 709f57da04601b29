import { createInterface } from 'node:readline';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { Outputs } from '../outputs.ts';
import { createAnswer } from './create-answer.ts';

/** The longest line that is read; a client that sends more is not one. */
const longestLine = 10_000_000;

/**
 * Serves the Model Context Protocol over standard input and output: one JSON-RPC message a line, until the input ends.
 *
 * Written by hand: of the official SDK, a server that only reads lines would use a few per cent, and bring an HTTP
 * framework, sign-in and a schema library along.
 */
export async function serveMcp(
  { config }: { config?: string | undefined },
  io: Io,
  { out }: Outputs,
): Promise<number> {
  const answer = createAnswer({ cwd: io.cwd, config });
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const reply = line.length > longestLine ? answer.tooLong() : answer.to(line);
    if (reply !== undefined) await out.write(`${JSON.stringify(reply)}\n`);
  }
  return exitCodes.mayGoOut;
}
