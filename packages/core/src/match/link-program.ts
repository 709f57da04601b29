import { indexLines } from '../line-index.ts';
import type { CompiledClass, CompiledPhrases } from './compiled-phrases.ts';
import { linkShape, type LinkedShape, reachOf } from './link-shape.ts';
import { packShapes } from './pack-shapes.ts';
import { noNeed, type ProgramData } from './program.ts';

/** Lists of numbers by number, where most have none. */
type Rows = (number[] | undefined)[];

/**
 * Lays compiled phrases out for matching.
 *
 * @param eager the lists that are looked for in every post, and not only when a check asks for them
 */
export function linkProgram(compiled: CompiledPhrases, eager: ReadonlySet<number>): ProgramData {
  const { names, singles } = compiled;
  const { classAnchors, listAnchors, ...linked } = linkAutomata(compiled, eager);
  const classes = closed(compiled);
  return {
    names: indexLines(names),
    ...layLeads(names.length, [classes, inverted(singles, names.length), classAnchors, listAnchors]),
    ...linked,
    lists: singles.length,
    disguised: hideable(compiled, classes),
  };
}

/** Gives the symbols of the words in classes whose words are looked for behind disguises too. */
function hideable({ names, disguised }: CompiledPhrases, classes: Rows): Int32Array {
  const isWord = (name: string): boolean => !name.startsWith('{') && !name.startsWith('=');
  return Int32Array.from(names.keys()).filter(
    (symbol) => isWord(names[symbol] ?? '') && disguised.some((each) => classes[symbol]?.includes(each)),
  );
}

const none: readonly number[] = [];

/** Makes room for all rows at once: an array that is filled here and there becomes a slow one. */
function emptyRows(count: number): Rows {
  return new Array<number[] | undefined>(count).fill(undefined);
}

/** Writes the record of each symbol: one row of each kind. */
function layLeads(symbols: number, kinds: readonly Rows[]): Pick<ProgramData, 'leads' | 'leadsOf'> {
  const leadsOf = new Int32Array(symbols);
  const leads: number[] = [];
  for (let symbol = 0; symbol < symbols; symbol += 1) {
    leadsOf[symbol] = leads.length;
    for (const rows of kinds) pushRow(leads, rows[symbol] ?? none);
  }
  return { leadsOf, leads: new Int32Array(leads) };
}

function pushRow(numbers: number[], row: readonly number[]): void {
  numbers.push(row.length);
  for (const each of row) numbers.push(each);
}

/** By symbol: its classes, the classes that hold those, and so on. */
function closed({ names, memberOf }: CompiledPhrases): Rows {
  const known: Rows = emptyRows(names.length);
  const close = (symbol: number): readonly number[] => {
    const before = known[symbol];
    if (before) return before;
    const direct = memberOf[symbol];
    if (!direct) return none;
    return (known[symbol] = direct.some((holder) => memberOf[holder])
      ? [...new Set(direct.flatMap((holder) => [holder, ...close(holder)]))]
      : [...direct]);
  };
  for (let symbol = 0; symbol < names.length; symbol += 1) close(symbol);
  return known;
}

/** By symbol: the lists that it is a phrase of by itself. */
function inverted(singles: CompiledPhrases['singles'], symbols: number): Rows {
  const lists = emptyRows(symbols);
  singles.forEach((row, list) => {
    for (const symbol of row) (lists[symbol] ??= []).push(list);
  });
  return lists;
}

interface LinkedAutomata extends Pick<
  ProgramData,
  'automata' | 'sets' | 'shapes' | 'shapesOf' | 'onDemand' | 'onDemandOf' | 'stages'
> {
  classAnchors: Rows;
  listAnchors: Rows;
}

/** Writes the records of automata and sets, and notes by which symbols each automaton is found. */
function linkAutomata(
  { names, automata, sets, shapes, classes, singles }: CompiledPhrases,
  eager: ReadonlySet<number>,
): LinkedAutomata {
  const setRecords = createSets(sets, classes);
  const linked = shapes.map(linkShape);
  const records: number[] = [];
  const classAnchors = emptyRows(names.length);
  const listAnchors = emptyRows(names.length);
  const onDemand = emptyRows(singles.length);
  let last = 0;
  for (let at = 0; at < automata.length;) {
    const target = automata[at] ?? 0;
    const number = automata[at + 1] ?? 0;
    const shape = linked[number];
    if (!shape) break;
    const codes = at + 2;
    at = codes + shape.words;
    const codeAt = (slot: number): number => automata[codes + slot] ?? 0;
    const { before, leastBefore, after } = reachOf(shape, (slot) => setRecords.longest(codeAt(slot)));
    let stage = 0;
    for (let slot = 0; slot < shape.words; slot += 1) stage = Math.max(stage, setRecords.stage(codeAt(slot)));
    last = Math.max(last, stage);
    const anchor = setRecords.join(codesAt(shape, shape.anchor, codeAt));
    const record = records.length;
    records.push(target, number, shape.isLinear ? shape.size : 0, stage, before, leastBefore, after);
    records.push(shape.needs.length);
    for (const positions of shape.needs)
      records.push(setRecords.join(codesAt(shape, positions, codeAt)).code);
    const need = shape.needs.length > 0 ? (records.at(-shape.needs.length) ?? noNeed) : noNeed;
    for (let slot = 0; slot < shape.words; slot += 1) records.push(setRecords.toRecord(codeAt(slot)));
    if (target < 0 && !eager.has(~target)) (onDemand[~target] ??= []).push(record, anchor.code);
    else {
      const anchors = target < 0 ? listAnchors : classAnchors;
      for (const symbol of anchor.symbols) (anchors[symbol] ??= []).push(record, need);
    }
  }
  return {
    automata: new Int32Array(records),
    sets: setRecords.records(),
    ...packShapes(shapes),
    classAnchors,
    listAnchors,
    onDemand: new Int32Array(onDemand.flatMap((row) => row ?? none)),
    onDemandOf: startsOf(onDemand),
    stages: last + 1,
  };
}

function codesAt(
  { slots }: LinkedShape,
  positions: readonly number[],
  codeAt: (slot: number) => number,
): readonly number[] {
  return positions.map((position) => codeAt(slots[position] ?? 0));
}

/** A part of a phrase: its code in the program, and its symbols. */
interface Part {
  code: number;
  symbols: readonly number[];
}

/** Writes the records of sets, and knows what holds of a compiled code. */
function createSets(sets: CompiledPhrases['sets'], classes: CompiledPhrases['classes']) {
  const records: number[] = [];
  const add = (symbols: readonly number[]): number => {
    const record = records.length;
    pushRow(records, symbols);
    return ~record;
  };
  const recordOf = sets.map(add);
  const highest = (value: (known: CompiledClass) => number, least: number): number[] =>
    sets.map((symbols) => {
      let most = least;
      for (const symbol of symbols) {
        const known = classes[symbol];
        if (known) most = Math.max(most, value(known));
      }
      return most;
    });
  const longest = highest((known) => known.longest, 1);
  const stages = highest((known) => known.stage, 0);
  const toRecord = (code: number): number => (code < 0 ? (recordOf[~code] ?? 0) : code);
  const symbolsOf = (code: number): readonly number[] => (code < 0 ? (sets[~code] ?? none) : [code]);
  return {
    toRecord,
    /** Makes one part of several positions of which a match takes one. */
    join: (codes: readonly number[]): Part => {
      const [only = 0] = codes;
      if (codes.length === 1) return { code: toRecord(only), symbols: symbolsOf(only) };
      const symbols = [...new Set(codes.flatMap(symbolsOf))].sort((a, b) => a - b);
      return { code: add(symbols), symbols };
    },
    longest: (code: number): number => (code < 0 ? longest[~code] : classes[code]?.longest) ?? 1,
    stage: (code: number): number => (code < 0 ? stages[~code] : classes[code]?.stage) ?? 0,
    records: (): Int32Array => new Int32Array(records),
  };
}

/** By row: where it begins when all rows lie one behind the other; and where the last one ends. */
function startsOf(rows: Rows): Int32Array {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => (starts[index + 1] = (starts[index] ?? 0) + (row?.length ?? 0)));
  return starts;
}
