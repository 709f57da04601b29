import { createHash } from 'node:crypto';
import type { Decision } from '../decision.ts';

/** Where a chain stands: the last line and its hash. */
export interface ChainEnd {
  line: number;
  hash: string;
}

/** A line of the log, as it was read. */
export interface ChainedLine extends ChainEnd {
  /** The decision, with `line`, `at` and `prev`. */
  entry: Decision & { line: number; at: string; prev: string };
  signature: string;
}

/** What the first line follows. */
export const chainStart: ChainEnd = { line: 0, hash: '0'.repeat(64) };

const ending = /,"hash":"([0-9a-f]{64})","signature":"([\w.-]*)"\}$/;

/** Writes a decision as what follows the end of a chain; the signature is added by {@link sealLine}. */
export function chainLine(end: ChainEnd, decision: Decision, at: number): ChainEnd & { text: string } {
  const line = end.line + 1;
  const text = JSON.stringify({ line, at: new Date(at).toISOString(), ...decision, prev: end.hash });
  return { line, text, hash: hashOf(text) };
}

/** Gives the whole line, without a line break. */
export function sealLine({ text, hash }: { text: string; hash: string }, signature: string): string {
  return `${text.slice(0, -1)},"hash":"${hash}","signature":"${signature}"}`;
}

/** Reads a line; undefined when it is none, or was changed since its hash was made. */
export function readLine(text: string): ChainedLine | undefined {
  const [suffix, hash = '', signature = ''] = ending.exec(text) ?? [];
  if (suffix === undefined) return undefined;
  const body = `${text.slice(0, -suffix.length)}}`;
  if (hashOf(body) !== hash) return undefined;
  const entry = parse(body);
  return entry && { entry, line: entry.line, hash, signature };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function parse(body: string): ChainedLine['entry'] | undefined {
  try {
    return JSON.parse(body) as ChainedLine['entry'];
  } catch {
    return undefined;
  }
}
