import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { InputError } from './input-error.ts';
import { readText } from './read-text.ts';
import { reasonOf } from './reason-of.ts';
import { writeWhole } from './write-whole.ts';

/** Findings that were there when somebody drew the line, as keyed hashes and nothing else. */
export interface Baseline {
  /** What the hashes are made with. */
  key: string;
  /** The rule of each finding, by the hash of the finding. */
  findings: Map<string, string>;
}

const version = 1;

/** Makes an empty baseline with a key of its own. */
export function createBaseline(): Baseline {
  return { key: randomBytes(32).toString('hex'), findings: new Map() };
}

/**
 * Reads a baseline.
 *
 * @throws InputError E301 or E302 when it cannot: a baseline that is passed over would hold posts, or let them out
 */
export function readBaseline(file: string): Baseline {
  const fail = (code: 'E301' | 'E302', message: string): never => {
    throw new InputError(code, message, { place: { file }, hint: 'bluepencil baseline create' });
  };
  if (!existsSync(file)) return fail('E301', 'Unexpected path, expected a baseline that exists');
  let value: unknown;
  try {
    value = JSON.parse(readText(file));
  } catch (cause) {
    return fail('E302', cause instanceof SyntaxError ? 'Unexpected text, expected JSON' : reasonOf(cause));
  }
  if (!isBaseline(value)) return fail('E302', 'Unexpected content, expected a baseline of this version');
  return { key: value.key, findings: new Map(value.findings.map(([hash, rule]) => [hash, rule])) };
}

/** Writes a baseline so that two of them can be compared line by line. */
export function writeBaseline(file: string, { key, findings }: Baseline): void {
  const rows = [...findings].sort(([a, rule], [b, other]) => (rule + a < other + b ? -1 : 1));
  const lines = rows.map((row) => `\n    ${JSON.stringify(row)}`);
  writeWhole(
    file,
    `{\n  "version": ${version},\n  "key": ${JSON.stringify(key)},\n  "findings": [${lines.join(',')}\n  ]\n}\n`,
  );
}

function isBaseline(value: unknown): value is { key: string; findings: [string, string][] } {
  if (typeof value !== 'object' || value === null) return false;
  const { version: own, key, findings } = value as Record<string, unknown>;
  const isRow = (row: unknown): boolean =>
    Array.isArray(row) && row.length === 2 && row.every((each) => typeof each === 'string');
  return own === version && typeof key === 'string' && Array.isArray(findings) && findings.every(isRow);
}
