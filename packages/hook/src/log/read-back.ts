import { existsSync } from 'node:fs';
import { open, truncate, writeFile } from 'node:fs/promises';
import type { SpentReceipt } from '../decision.ts';
import { type ChainedLine, type ChainEnd, chainStart, readLine } from './chain-line.ts';
import { LogError } from './log-error.ts';
import { type FileLine, readLines } from './read-lines.ts';

/** What a log says that was written before. */
export interface ReadBack {
  end: ChainEnd;
  /** Bytes of whole lines. */
  size: number;
  /** Receipts that are used up and have not ended. */
  spent: SpentReceipt[];
  /** Milliseconds since 1970. */
  lastAt: number;
  /** Part of a line that was set aside. */
  recovered?: { bytes: number; setAside: string };
}

/**
 * Reads a log back from its file. What a killed process left of a last line goes into a file beside it.
 *
 * @param now milliseconds since 1970
 * @throws LogError when a line before the last was changed, or one is missing
 */
export async function readBack(file: string, now: number): Promise<ReadBack> {
  const back: ReadBack = { end: chainStart, size: 0, spent: [], lastAt: 0 };
  if (!existsSync(file)) return back;
  let torn: FileLine | undefined;
  for await (const fileLine of readLines(file)) {
    // A bad line is torn only where nothing follows it.
    if (torn) throw changed(file, back.end.line + 1);
    const line = fileLine.isWhole ? readLine(fileLine.text) : undefined;
    if (!line) torn = fileLine;
    else if (line.entry.prev !== back.end.hash || line.line !== back.end.line + 1)
      throw changed(file, back.end.line + 1);
    else remember(back, line, now);
    if (line) back.size = fileLine.offset + Buffer.byteLength(fileLine.text) + 1;
  }
  if (torn) back.recovered = await setAside(file, back.size, now);
  return back;
}

function remember(back: ReadBack, { entry, line, hash }: ChainedLine, now: number): void {
  back.end = { line, hash };
  back.lastAt = Date.parse(entry.at);
  if (entry.event !== 'clear') return;
  const until = Date.parse(entry.until);
  if (until > now) back.spent.push({ receipt: entry.receipt, spender: entry.spender, until });
}

function changed(file: string, line: number): LogError {
  return new LogError(
    `Unexpected line ${line} of ${file}, expected the one that was written: the log was changed. ` +
      'Keep the file, find out why (`bluepencil log verify`), and start the gate with a new log',
  );
}

async function setAside(
  file: string,
  size: number,
  now: number,
): Promise<{ bytes: number; setAside: string }> {
  const handle = await open(file, 'r');
  const { size: all } = await handle.stat();
  const bytes = Buffer.alloc(all - size);
  await handle.read(bytes, 0, bytes.length, size);
  await handle.close();
  const name = `${file}.torn-${now}`;
  await writeFile(name, bytes, { flag: 'wx' });
  await truncate(file, size);
  return { bytes: bytes.length, setAside: name.slice(name.lastIndexOf('/') + 1) };
}
