import { createLookup, indexLines, type IndexedLines, type Lookup } from '../line-index.ts';
import { layLines, type Lines } from '../lines.ts';
import { PolicyError } from '../policy-error.ts';

/**
 * Weights of words, learnt from labelled posts: how like those that must be held a post reads, and for which clause.
 *
 * Words are numbered, and so are features: one word, or two in a row. A post asks for each of its words once, by a string,
 * and after that by numbers alone. It is data and nothing else, so that a pack can bring it along ready made.
 */
export interface WeightsData {
  /** Each word that is in any feature, by number. */
  words: IndexedLines;
  /** By word: its feature, or -1 where it only counts beside another. */
  single: Int32Array;
  /** By word: where the features that it begins with another are in `pairs`; they end where those of the next word begin. */
  pairsOf: Int32Array;
  /** The features of two words: the number of the second, in order, and of the feature, in turns. */
  pairs: Int32Array;
  /** By feature, in tenths: how rare it is among labelled posts, the logarithm of one in so many. Rare features count more. */
  force: Int32Array;
  /** By feature, in tenths: for being held where positive, against it where negative. */
  weight: Int32Array;
  /** By feature: the same for each clause that it says something of, as it stands in the file; see {@link clauseWeights}. */
  clausesOf: Lines;
  /** What a post has before any word is weighed. */
  bias: number;
  /** The same by clause; these are the clauses that a post can be like. */
  clauses: readonly [clause: string, bias: number][];
}

/** Weights and the look-up that leads into them. */
export interface Weights extends WeightsData {
  /** Gives the number of a word. */
  wordOf: Lookup;
}

/** Makes the look-up that leads into weights. */
export function openWeights(data: WeightsData): Weights {
  return { ...data, wordOf: createLookup(data.words) };
}

/** Gives the feature of two words in a row, by their numbers; -1 where they are none. */
export function pairOf({ pairs, pairsOf }: WeightsData, first: number, second: number): number {
  let low = pairsOf[first] ?? 0;
  const end = pairsOf[first + 1] ?? 0;
  let high = end;
  while (low < high) {
    const middle = low + 2 * ((high - low) >> 2);
    if ((pairs[middle] ?? 0) < second) low = middle + 2;
    else high = middle;
  }
  return low < end && pairs[low] === second ? (pairs[low + 1] ?? -1) : -1;
}

/** Weights are whole numbers in the file, tenths of what they count. */
export const unit = 10;

/**
 * Reads weights from the lines of a table: feature, force, weight and pairs of a clause and its weight (`3=20 7=-15`), with
 * tabs between them. Lines before that begin with `#` give the bias of the whole (`# *`) and of each clause, which is known by
 * its place among them, from 0.
 *
 * @param layer the pack that they are of, in errors
 * @throws PolicyError E202 for a line that is none
 */
export function parseWeights(table: string, layer: string): WeightsData {
  const features = createFeatures();
  const clauses: [string, number][] = [];
  let bias = 0;
  table.split('\n').forEach((line, index) => {
    if (line === '') return;
    const [name = '', first = '', second = '', rest = ''] = line.split('\t');
    const isBias = name.startsWith('# ');
    if (!isWhole.test(first) || !(isBias || isWhole.test(second))) throw unreadable(index + 1, layer);
    if (rest !== '' && !arePairs(rest, clauses.length)) throw unreadable(index + 1, layer);
    if (!isBias) features.add(name, { force: Number(first), weight: Number(second), clauses: rest });
    else if (name === '# *') bias = Number(first) / unit;
    else clauses.push([name.slice(2), Number(first) / unit]);
  });
  return { ...features.done(), bias, clauses };
}

const isWhole = /^-?\d+$/;
const pairs = /^\d+=-?\d+(?: \d+=-?\d+)*$/;

function arePairs(rest: string, clauses: number): boolean {
  return pairs.test(rest) && clauseWeights(rest).every((number, at) => at % 2 === 1 || number < clauses);
}

function unreadable(line: number, layer: string): PolicyError {
  return new PolicyError(
    'E202',
    `Unexpected line ${line} of weights, expected a word and whole numbers with tabs between`,
    { layer, path: ['likeness', 'weights'], hint: 'Learn them again: `pnpm learn`.' },
  );
}

interface Weight {
  force: number;
  weight: number;
  clauses: string;
}

/** Numbers features and their words as they come. */
function createFeatures() {
  const words = new Map<string, number>();
  const single: number[] = [];
  const pairs: [first: number, second: number, feature: number][] = [];
  const force: number[] = [];
  const weight: number[] = [];
  const clausesOf: string[] = [];
  const numberOf = (word: string): number => {
    let number = words.get(word);
    if (number === undefined) {
      number = words.size;
      words.set(word, number);
      single.push(-1);
    }
    return number;
  };
  return {
    add: (name: string, each: Weight): void => {
      const feature = force.length;
      const space = name.indexOf(' ');
      if (space < 0) single[numberOf(name)] = feature;
      else pairs.push([numberOf(name.slice(0, space)), numberOf(name.slice(space + 1)), feature]);
      force.push(each.force);
      weight.push(each.weight);
      clausesOf.push(each.clauses);
    },
    done: () => ({
      ...{ words: indexLines([...words.keys()]), clausesOf: layLines(clausesOf) },
      ...{ single: Int32Array.from(single), ...layPairs(pairs, words.size) },
      ...{ force: Int32Array.from(force), weight: Int32Array.from(weight) },
    }),
  };
}

function layPairs(
  pairs: readonly [first: number, second: number, feature: number][],
  words: number,
): Pick<WeightsData, 'pairs' | 'pairsOf'> {
  // Of a feature that is there twice, the last line counts.
  const features = new Map(pairs.map(([first, second, feature]) => [first * words + second, feature]));
  const pairsOf = new Int32Array(words + 1);
  for (const key of features.keys())
    pairsOf[Math.floor(key / words) + 1] = (pairsOf[Math.floor(key / words) + 1] ?? 0) + 2;
  for (let word = 1; word <= words; word += 1)
    pairsOf[word] = (pairsOf[word] ?? 0) + (pairsOf[word - 1] ?? 0);
  const ordered = [...features].sort(([a], [b]) => a - b);
  return { pairsOf, pairs: Int32Array.from(ordered.flatMap(([key, feature]) => [key % words, feature])) };
}

/** Reads what a feature says of clauses: the number of each and its weight, in turns. */
export function clauseWeights(pairs: string): number[] {
  if (pairs === '') return [];
  return pairs.split(' ').flatMap((pair) => {
    const [clause, weight] = pair.split('=');
    return [Number(clause), Number(weight) / unit];
  });
}
