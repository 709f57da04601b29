import { createTokenVerifier } from '../create-token-verifier.ts';
import type { SigningKey } from '../import-signing-key.ts';
import { type ChainEnd, chainStart, readLine } from './chain-line.ts';
import { readLines } from './read-lines.ts';

/** What is not as it was written. */
export interface LogFault {
  /** The line of the file, from one. */
  line: number;
  kind: 'changed' | 'missing' | 'order' | 'signature' | 'torn' | 'anchor';
  message: string;
}

/** What became of a log. */
export interface VerifiedLog {
  lines: number;
  end: ChainEnd;
  faults: LogFault[];
}

/** What a log is held against. */
export interface VerifyLogOptions {
  /** The public key or the secret of the gate, and those before it; without one, signatures are not looked at. */
  keys?: readonly SigningKey[] | undefined;
  /** Places that answers of the gate told: the log has to have each of these lines. */
  anchors?: readonly ChainEnd[] | undefined;
}

/**
 * Finds whatever was changed, removed or put in another order since a log was written.
 *
 * Lines that were cut off at the end leave a whole chain: only an anchor, a place that the gate told somebody, shows that.
 */
export async function verifyLog(
  file: string,
  { keys = [], anchors = [] }: VerifyLogOptions = {},
): Promise<VerifiedLog> {
  const verifier = keys.length > 0 ? createTokenVerifier(keys) : undefined;
  const faults: LogFault[] = [];
  const hashes = new Map<number, string>();
  const wanted = new Set(anchors.map(({ line }) => line));
  let [end, number] = [chainStart, 0];
  for await (const fileLine of readLines(file)) {
    number += 1;
    const line = fileLine.isWhole ? readLine(fileLine.text) : undefined;
    if (!line) {
      faults.push(brokenLine(number, fileLine.isWhole));
      // What follows is held against itself again, or one change would be told for every line.
      end = { line: end.line + 1, hash: '' };
      continue;
    }
    const place = misplaced(line.entry, end, number);
    if (place) faults.push(place);
    if (verifier && !(await verifier.isSigned(line.hash, line.signature))) faults.push(unsigned(number));
    end = { line: line.line, hash: line.hash };
    if (wanted.has(line.line)) hashes.set(line.line, line.hash);
  }
  for (const anchor of anchors) if (hashes.get(anchor.line) !== anchor.hash) faults.push(lost(anchor));
  return { lines: number, end, faults };
}

function brokenLine(line: number, isWhole: boolean): LogFault {
  return isWhole
    ? { line, kind: 'changed', message: 'Unexpected content of a line, expected what was written' }
    : {
        line,
        kind: 'torn',
        message: 'Unexpected end within a line, expected a whole one; the gate sets it aside when it starts',
      };
}

function misplaced(
  { line, prev }: { line: number; prev: string },
  end: ChainEnd,
  number: number,
): LogFault | undefined {
  if (line === end.line + 1 && (prev === end.hash || end.hash === '')) return undefined;
  if (line > end.line + 1)
    return {
      line: number,
      kind: 'missing',
      message: `Unexpected line ${line} after line ${end.line}, expected line ${end.line + 1}: ${line - end.line - 1} missing`,
    };
  if (line <= end.line)
    return {
      line: number,
      kind: 'order',
      message: `Unexpected line ${line} after line ${end.line}, expected line ${end.line + 1}`,
    };
  return {
    line: number,
    kind: 'changed',
    message: 'Unexpected line before this one, expected the one that it was chained to',
  };
}

function unsigned(line: number): LogFault {
  return { line, kind: 'signature', message: 'Unexpected signature, expected that of the gate' };
}

function lost({ line, hash }: ChainEnd): LogFault {
  return {
    line,
    kind: 'anchor',
    message: `Unexpected absence of line ${line} with hash ${hash.slice(0, 12)}…, expected it: the gate told it to somebody`,
  };
}
