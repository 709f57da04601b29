import { entityKinds } from '../read/entity.ts';
import type { CompiledAutomaton, CompiledPhrases } from './compiled-phrases.ts';
import { linkShape, type LinkedShape, reachOf } from './link-shape.ts';
import { noNeed, type Program } from './program.ts';
import { indexDisguised, type Disguised } from './see-through.ts';

/** Lists of numbers by number, where most have none. */
type Rows = (number[] | undefined)[];

/** Lays compiled phrases out for matching. */
export function linkProgram(compiled: CompiledPhrases): Program {
  const { names, eager, disguised } = compiled;
  const words = new Map<string, number>();
  const exact = new Map<string, number>();
  const classes = new Map<string, number>();
  names.forEach((name, symbol) => {
    if (name.startsWith('{')) classes.set(name.slice(1), symbol);
    else if (name.startsWith('=')) exact.set(name.slice(1), symbol);
    else words.set(name, symbol);
  });
  const classesOf = closed(compiled);
  const { records, sets, classAnchors, listAnchors, onDemand, shapes, stages } = linkAutomata(compiled);
  const leadsOf = new Int32Array(names.length);
  const leads: number[] = [];
  const singles = inverted(compiled);
  for (let symbol = 0; symbol < names.length; symbol += 1) {
    leadsOf[symbol] = leads.length;
    for (const rows of [classesOf, singles, classAnchors, listAnchors]) pushRow(leads, rows[symbol] ?? none);
  }
  let hidden: Disguised | undefined;
  return {
    words,
    exact,
    leadsOf,
    leads: Int32Array.from(leads),
    sets,
    automata: records,
    shapes,
    onDemand,
    lists: eager.length,
    stages,
    entitySymbols: new Map(
      [...entityKinds, 'disguised', 'mixed'].map((kind) => [kind, classes.get(kind) ?? 0]),
    ),
    disguised: () => (hidden ??= indexDisguised(hideable(words, classesOf, new Set(disguised)))),
  };
}

const none: readonly number[] = [];

function pushRow(numbers: number[], row: readonly number[]): void {
  numbers.push(row.length);
  for (const each of row) numbers.push(each);
}

/** By symbol: its classes, the classes that hold those, and so on. */
function closed({ names, memberOf }: CompiledPhrases): Rows {
  const known: Rows = [];
  const close = (symbol: number): readonly number[] => {
    const before = known[symbol];
    if (before) return before;
    const direct = memberOf[symbol];
    if (!direct) return none;
    const found = new Set(direct);
    for (const member of direct) for (const holder of close(member)) found.add(holder);
    return (known[symbol] = [...found]);
  };
  for (let symbol = 0; symbol < names.length; symbol += 1) close(symbol);
  return known;
}

/** By symbol: the lists that it is a phrase of by itself. */
function inverted({ singles }: CompiledPhrases): Rows {
  const lists: Rows = [];
  singles.forEach((row, list) => {
    for (const symbol of row) (lists[symbol] ??= []).push(list);
  });
  return lists;
}

interface LinkedAutomata {
  records: Int32Array;
  sets: Int32Array;
  shapes: LinkedShape[];
  classAnchors: Rows;
  listAnchors: Rows;
  onDemand: (Int32Array | undefined)[];
  stages: number;
}

/** Writes the records of automata and sets, and notes by which symbols each automaton is found. */
function linkAutomata({ automata, sets, shapes, longest, stages, eager }: CompiledPhrases): LinkedAutomata {
  const setRecords = createSets(sets, longest, stages);
  const linked = shapes.map(linkShape);
  const records: number[] = [];
  const [classAnchors, listAnchors, onDemand]: [Rows, Rows, Rows] = [[], [], []];
  let last = 0;
  for (const automaton of automata) {
    const shape = linked[automaton.shape];
    if (!shape) continue;
    const codes = automaton.codes.map(setRecords.toCode);
    const { anchor, needs } = partsOf(automaton, shape, setRecords);
    const { before, leastBefore, after } = reachOf(shape, (slot) =>
      setRecords.longest(automaton.codes[slot] ?? 0),
    );
    const stage = automaton.codes.reduce((most, code) => Math.max(most, setRecords.stage(code)), 0);
    last = Math.max(last, stage);
    const { target } = automaton;
    const record = records.length;
    const linear = shape.isLinear ? shape.size : 0;
    records.push(target, automaton.shape, linear, stage, before, leastBefore, after);
    pushRow(records, needs);
    for (const code of codes) records.push(code);
    const list = ~target;
    if (list >= 0 && !eager[list]) (onDemand[list] ??= []).push(record, anchor.code);
    else
      for (const symbol of anchor.symbols)
        ((list >= 0 ? listAnchors : classAnchors)[symbol] ??= []).push(record, needs[0] ?? noNeed);
  }
  return {
    records: Int32Array.from(records),
    sets: setRecords.records(),
    shapes: linked,
    classAnchors,
    listAnchors,
    onDemand: onDemand.map((row) => row && Int32Array.from(row)),
    stages: last + 1,
  };
}

/** Gives the symbols and codes of the parts that a match cannot do without. */
function partsOf(
  { codes }: CompiledAutomaton,
  { anchor, needs, slots }: LinkedShape,
  sets: SetRecords,
): { anchor: { code: number; symbols: readonly number[] }; needs: number[] } {
  const part = (positions: readonly number[]): { code: number; symbols: readonly number[] } => {
    const inPart = positions.map((position) => codes[slots[position] ?? 0] ?? 0);
    const [only = 0] = inPart;
    if (inPart.length === 1) return { code: sets.toCode(only), symbols: sets.symbols(only) };
    const symbols = [...new Set(inPart.flatMap((code) => sets.symbols(code)))].sort((a, b) => a - b);
    return { code: sets.add(symbols), symbols };
  };
  return { anchor: part(anchor), needs: needs.map((positions) => part(positions).code) };
}

type SetRecords = ReturnType<typeof createSets>;

/** Writes the records of sets, and knows what holds of a compiled code. */
function createSets(
  sets: CompiledPhrases['sets'],
  longest: CompiledPhrases['longest'],
  stages: CompiledPhrases['stages'],
) {
  const records: number[] = [];
  const add = (symbols: readonly number[]): number => {
    const record = records.length;
    pushRow(records, symbols);
    return ~record;
  };
  const codes = sets.map(add);
  const highest = (values: readonly (number | undefined)[], least: number): number[] =>
    sets.map((symbols) => symbols.reduce((most, symbol) => Math.max(most, values[symbol] ?? least), least));
  const longestOf = highest(longest, 1);
  const stageOf = highest(stages, 0);
  return {
    add,
    toCode: (code: number): number => (code < 0 ? (codes[~code] ?? 0) : code),
    symbols: (code: number): readonly number[] => (code < 0 ? (sets[~code] ?? none) : [code]),
    longest: (code: number): number => (code < 0 ? longestOf[~code] : longest[code]) ?? 1,
    stage: (code: number): number => (code < 0 ? stageOf[~code] : stages[code]) ?? 0,
    records: () => Int32Array.from(records),
  };
}

function* hideable(
  words: ReadonlyMap<string, number>,
  classesOf: Rows,
  disguised: ReadonlySet<number>,
): Generator<[word: string, symbol: number]> {
  for (const [word, symbol] of words)
    if (classesOf[symbol]?.some((each) => disguised.has(each))) yield [word, symbol];
}
