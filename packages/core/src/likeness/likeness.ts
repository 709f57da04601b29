import { indexPairs } from './index-pairs.ts';
import { PolicyError } from '../policy-error.ts';

/**
 * Weights of words, learnt from labelled posts: how like those that must be held a post reads, and for which clause.
 *
 * Words are numbered, and so are features: one word, or two in a row. A post asks for each of its words once, by a string,
 * and after that by numbers alone. It is data and nothing else, so that a pack can bring it along ready made.
 */
export interface WeightsData {
  /** Each word that is in any feature, by number. */
  words: readonly string[];
  /** By word: its feature, or -1 where it only counts beside another. */
  single: Int32Array;
  /** The features of two words: the numbers of both and of the feature, in turns. */
  pairs: Int32Array;
  /** By feature, in hundredths: how rare it is among labelled posts, the logarithm of one in so many. Rare features count more. */
  force: Int32Array;
  /** By feature, in hundredths: for being held where positive, against it where negative. */
  weight: Int32Array;
  /** By feature: the same for each clause that it says something of, as it stands in the file: `clause=weight`, with spaces. */
  clausesOf: readonly string[];
  /** What a post has before any word is weighed. */
  bias: number;
  /** The same by clause; these are the clauses that a post can be like. */
  clauses: readonly [clause: string, bias: number][];
}

/** Weights and the maps that lead into them. */
export interface Weights extends Omit<WeightsData, 'words' | 'pairs' | 'force' | 'weight' | 'clauses'> {
  /** The number of each word. */
  words: ReadonlyMap<string, number>;
  /** The feature of two words, by their numbers; -1 if there is none. */
  pairOf: (first: number, second: number) => number;
  force: Float64Array;
  weight: Float64Array;
  clauses: ReadonlyMap<string, number>;
}

/** Makes the maps that lead into weights. */
export function openWeights(data: WeightsData): Weights {
  const words = new Map<string, number>();
  for (const word of data.words) words.set(word, words.size);
  return {
    ...data,
    ...{ words, pairOf: indexPairs(data.pairs), clauses: new Map(data.clauses) },
    force: Float64Array.from(data.force, fromHundredths),
    weight: Float64Array.from(data.weight, fromHundredths),
  };
}

/** Weights are whole numbers in the file, hundredths here. */
const unit = 100;

function fromHundredths(number: number): number {
  return number / unit;
}

/**
 * Reads weights from the lines of a table: feature, force, weight and `clause=weight` pairs, with tabs between them. Lines
 * that begin with `#` give the bias of the whole (`# *`) and of each clause.
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
    if (!isBias) features.add(name, { force: Number(first), weight: Number(second), clauses: rest });
    else if (name === '# *') bias = Number(first) / unit;
    else clauses.push([name.slice(2), Number(first) / unit]);
  });
  return { ...features.done(), bias, clauses };
}

const isWhole = /^-?\d+$/;

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
  const pairs: number[] = [];
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
      else pairs.push(numberOf(name.slice(0, space)), numberOf(name.slice(space + 1)), feature);
      force.push(each.force);
      weight.push(each.weight);
      clausesOf.push(each.clauses);
    },
    done: () => ({
      ...{ words: [...words.keys()], clausesOf },
      ...{ single: Int32Array.from(single), pairs: Int32Array.from(pairs) },
      ...{ force: Int32Array.from(force), weight: Int32Array.from(weight) },
    }),
  };
}

/** Reads what a feature says of each clause. */
export function clauseWeights(clauses: string): [string, number][] {
  return clauses === ''
    ? []
    : clauses.split(' ').map((pair) => {
        const [clause = '', weight] = pair.split('=');
        return [clause, Number(weight) / unit];
      });
}
