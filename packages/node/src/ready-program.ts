import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type Pack,
  prepareProgram,
  type ProgramData,
  type ReadyProgram,
  type WeightsData,
} from '@bluepencil/core';
import type { LoadedPack } from './loaded-pack.ts';
import { writeWhole } from './write-whole.ts';

/** The typed arrays of a program, which lie one after the other in a file of their own, as they lie in memory. */
// prettier-ignore
const arrays = ['leadsOf', 'leads', 'sets', 'automata', 'shapes', 'shapesOf', 'onDemandOf', 'onDemand'] as const;
/** Those of the weights, which lie behind them. */
const weightArrays = ['single', 'pairs', 'force', 'weight'] as const;

/** Everything of a ready program but its arrays. */
interface Head extends Omit<ReadyProgram, 'program' | 'weights'> {
  names: string;
  lengths: number[];
  program: Omit<ProgramData, (typeof arrays)[number] | 'names'>;
  /** Texts of one kind are one text with lines, which is read much faster than many. */
  weights?: { words: string; clausesOf: string; bias: number; clauses: WeightsData['clauses'] } | undefined;
}

const headFile = 'program.json';
const numbersFile = 'program.bin';
/** The hashes of the packs that the program was made for, the last one that of the pack beside it. */
const builtFile = 'built.json';

/** Compiles the phrases of packs, each after those it extends, into the `dist` of the last one. */
export function writeReadyProgram(packs: readonly LoadedPack[]): void {
  const { program, weights, ...rest } = prepareProgram(packs.map(({ pack }) => pack));
  const { names, stages, lists, disguised } = program;
  const numbers = [
    ...arrays.map((name) => program[name]),
    ...weightArrays.flatMap((name) => weights?.[name] ?? []),
  ];
  const head: Head = {
    ...rest,
    names: names.join('\n'),
    lengths: numbers.map(({ length }) => length),
    program: { stages, lists, disguised },
    weights: weights && {
      ...{ words: weights.words.join('\n'), clausesOf: weights.clausesOf.join('\n') },
      ...{ bias: weights.bias, clauses: weights.clauses },
    },
  };
  const dist = join(packs.at(-1)?.folder ?? '.', 'dist');
  const built = packs.map(({ pack }) => hashOf(packText(pack)));
  writeWhole(join(dist, builtFile), `${JSON.stringify(built)}\n`);
  writeWhole(join(dist, headFile), `${JSON.stringify(head)}\n`);
  writeWhole(join(dist, numbersFile), Buffer.concat(numbers.map(({ buffer }) => new Uint8Array(buffer))));
}

/**
 * Reads what {@link writeReadyProgram} has written, if it was made for just these packs as they were built.
 *
 * @returns undefined where there is none, or another; the phrases are compiled then, which takes longer and gives the same
 */
export function readReadyProgram(packs: readonly LoadedPack[]): ReadyProgram | undefined {
  const dist = join(packs.at(-1)?.folder ?? '.', 'dist');
  if (endianness() !== 'LE') return undefined;
  const built = hashesIn(dist);
  if (built.length !== packs.length || packs.some(({ hash }, index) => hash !== built[index]))
    return undefined;
  try {
    const head = JSON.parse(readFileSync(join(dist, headFile), 'utf8')) as Head;
    const numbers = cut(readFileSync(join(dist, numbersFile)), head);
    const { weights } = head;
    const { single, pairs, force, weight } = numbers;
    return {
      ...{ layout: head.layout, eager: head.eager },
      program: { ...head.program, names: head.names.split('\n'), ...numbers },
      weights: weights && {
        ...weights,
        ...{ single, pairs, force, weight },
        ...{ words: weights.words.split('\n'), clausesOf: weights.clausesOf.split('\n') },
      },
    };
  } catch {
    return undefined;
  }
}

/** Tells whether a built pack is as it was built, and so as it was checked. */
export function isAsBuilt(file: string, hash: string): boolean {
  return hashesIn(dirname(file)).at(-1) === hash;
}

function hashesIn(dist: string): unknown[] {
  try {
    const hashes: unknown = JSON.parse(readFileSync(join(dist, builtFile), 'utf8'));
    return Array.isArray(hashes) ? hashes : [];
  } catch {
    return [];
  }
}

/** Gives the arrays in the bytes of their file. */
function cut(bytes: Buffer, { lengths, weights }: Head): Numbers {
  // What is read into a shared pool may lie at an odd place.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  let at = 0;
  const names = [...arrays, ...(weights ? weightArrays : [])];
  const entries = names.map((name, index) => {
    const length = lengths[index] ?? 0;
    const each = new Int32Array(buffer, byteOffset + at, length);
    at += length * 4;
    return [name, each] as const;
  });
  if (at !== bytes.length) throw new RangeError('Unexpected length of the numbers of a program');
  return Object.fromEntries(entries) as unknown as Numbers;
}

type Numbers = Pick<ProgramData, (typeof arrays)[number]> & Pick<WeightsData, (typeof weightArrays)[number]>;

/** What stands in the file of a built pack. */
export function packText(pack: Pack): string {
  return `${JSON.stringify(pack)}\n`;
}

/** Gives the SHA-256 of the content of a file, in hexadecimal. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
