import { PolicyError } from '../policy-error.ts';

/**
 * Weights of words, learnt from labelled posts: how like those that must be held a post reads, and for which clause.
 *
 * Words are numbered, and so are features: one word, or two in a row. A post asks for each of its words once, by a string,
 * and after that by numbers alone.
 */
export interface Weights {
  /** The number of each word that is in any feature. */
  words: ReadonlyMap<string, number>;
  /** By word: its feature, or -1 where it only counts beside another. */
  single: Int32Array;
  /** The feature of two words: by the number of the first times how many words there are, plus that of the second. */
  pairs: ReadonlyMap<number, number>;
  /** By feature: how rare it is among labelled posts, the logarithm of one in so many. Rare features count more. */
  rarity: Float64Array;
  /** By feature: for being held where positive, against it where negative. */
  weight: Float64Array;
  /** By feature: the same for each clause that it says something of, as it stands in the file: `clause=weight`, with spaces. */
  clausesOf: readonly string[];
  /** What a post has before any word is weighed. */
  bias: number;
  /** The same by clause; these are the clauses that a post can be like. */
  clauses: ReadonlyMap<string, number>;
}

/** Weights are whole numbers in the file, hundredths here. */
const unit = 100;

/**
 * Reads weights from the lines of a table: feature, rarity, weight and `clause=weight` pairs, with tabs between them. Lines
 * that begin with `#` give the bias of the whole (`# *`) and of each clause.
 *
 * @param layer the pack that they are of, in errors
 * @throws PolicyError E202 for a line that is none
 */
export function parseWeights(table: string, layer: string): Weights {
  const features = createFeatures();
  const clauses = new Map<string, number>();
  let bias = 0;
  table.split('\n').forEach((line, index) => {
    if (line === '') return;
    const [name = '', first = '', second = '', rest = ''] = line.split('\t');
    const isBias = name.startsWith('# ');
    if (!isWhole.test(first) || !(isBias || isWhole.test(second))) throw unreadable(index + 1, layer);
    const rarity = Number(first) / unit;
    if (!isBias) features.add(name, { rarity, weight: Number(second) / unit, clauses: rest });
    else if (name === '# *') bias = rarity;
    else clauses.set(name.slice(2), rarity);
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
  rarity: number;
  weight: number;
  clauses: string;
}

/** Numbers features and their words as they come. */
function createFeatures() {
  const words = new Map<string, number>();
  const single: number[] = [];
  const pairs: [before: number, word: number, feature: number][] = [];
  const rarity: number[] = [];
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
      const feature = rarity.length;
      const space = name.indexOf(' ');
      if (space < 0) single[numberOf(name)] = feature;
      else pairs.push([numberOf(name.slice(0, space)), numberOf(name.slice(space + 1)), feature]);
      rarity.push(each.rarity);
      weight.push(each.weight);
      clausesOf.push(each.clauses);
    },
    done: () => ({
      ...{ words, clausesOf, single: Int32Array.from(single) },
      pairs: new Map(pairs.map(([before, word, feature]) => [before * words.size + word, feature])),
      ...{ rarity: Float64Array.from(rarity), weight: Float64Array.from(weight) },
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
