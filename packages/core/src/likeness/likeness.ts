import { PolicyError } from '../policy-error.ts';

/** What one feature says of a post that has it. */
export interface Weight {
  /** How rare it is among labelled posts: the logarithm of one in so many. Rare features count more. */
  rarity: number;
  /** For being held where positive, against it where negative. */
  weight: number;
  /** The same for each clause that it says something of, as it stands in the file: `clause=weight`, with spaces. */
  clauses: string;
}

/** Weights of words, learnt from labelled posts: how like those that must be held a post reads, and for which clause. */
export interface Weights {
  features: ReadonlyMap<string, Weight>;
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
  const features = new Map<string, Weight>();
  const clauses = new Map<string, number>();
  let bias = 0;
  table.split('\n').forEach((line, index) => {
    if (line === '') return;
    const [name = '', first = '', second = '', rest = ''] = line.split('\t');
    const isBias = name.startsWith('# ');
    const numbers = isBias ? [first] : [first, second];
    if (!numbers.every((each) => /^-?\d+$/.test(each)))
      throw new PolicyError(
        'E202',
        `Unexpected line ${index + 1} of weights, expected a word and whole numbers with tabs between`,
        { layer, path: ['likeness', 'weights'], hint: 'Learn them again: `pnpm learn`.' },
      );
    const [rarity = 0, weight = 0] = numbers.map((each) => Number(each) / unit);
    if (!isBias) features.set(name, { rarity, weight, clauses: rest });
    else if (name === '# *') bias = rarity;
    else clauses.set(name.slice(2), rarity);
  });
  return { features, bias, clauses };
}

/** Gives what a feature says of each clause. */
export function clauseWeights({ clauses }: Weight): [string, number][] {
  return clauses === ''
    ? []
    : clauses.split(' ').map((pair) => {
        const [clause = '', weight] = pair.split('=');
        return [clause, Number(weight) / unit];
      });
}
