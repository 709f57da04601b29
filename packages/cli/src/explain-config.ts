import { explainLayers, type TracedValue } from '@bluepencil/core';
import { type LoadedLayers, loadLayers, showPath } from '@bluepencil/node';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { Outputs } from './outputs.ts';

/** A value that is longer is told by its size: a word class, a roster. */
const longestValue = 60;

/** Writes every value of the policy that holds here, a line each, with the file and line that say so. */
export async function explainConfig(
  { config }: { config?: string | undefined },
  io: Io,
  { out }: Outputs,
): Promise<number> {
  const layers = loadLayers({ cwd: io.cwd, config });
  const packs = layers.packs.map(({ pack }) => pack);
  const rows = explainLayers(packs, layers.config, layers.outer).map((value) => ({
    name: value.key.join(' '),
    shown: showValue(value.value),
    origin: showOrigin(value, layers, io.cwd),
  }));
  const [name, shown] = [widest(rows.map((row) => row.name)), widest(rows.map((row) => row.shown))];
  await out.write(
    rows.map((row) => `${row.name.padEnd(name)}  ${row.shown.padEnd(shown)}  ${row.origin}\n`).join(''),
  );
  return exitCodes.mayGoOut;
}

/** Says where a value stands: file and line, and the pack that it belongs to. */
export function showOrigin({ layer, path }: TracedValue, { locateIn }: LoadedLayers, cwd: string): string {
  const { file, line } = locateIn(layer)(path);
  const place = line === undefined ? showPath(file, cwd) : `${showPath(file, cwd)}:${line}`;
  return layer === 'config' ? place : `${place} (${layer})`;
}

function showValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text.length <= longestValue) return text;
  if (Array.isArray(value)) return `${value.length} entries`;
  return `${text.slice(0, longestValue - 1)}…`;
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}
