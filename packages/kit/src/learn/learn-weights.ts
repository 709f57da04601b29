import { featuresOf, isAtLeast, lengthOf, read, shareOf, tokensOf } from '@bluepencil/core';
import type { LabelledPost } from '../evaluate/labelled-post.ts';
import { type Example, fitLogistic, type Fitted, type Penalty } from './fit-logistic.ts';

/** A feature must be in so many posts: one that is in a single post says nothing of others. */
const leastPosts = 2;
/** How many features are kept; the others say too little for the room they take. */
const keptFeatures = 16_000;
/** A clause with fewer posts than this has no weights: there is nothing to learn from. */
const leastOfClause = 15;

const ofPosts: Penalty = { strength: 5, rounds: 300 };
const ofClauses: Penalty = { strength: 5, rounds: 120 };
/** How many features speak for or against a clause; the others say too little for the room they take. */
const keptOfClause = 400;

/** What is told by a number, a capital, a single word or the metadata, and not by how a post is worded. */
const notWorded =
  /^form\/(?!disclaimer)|^pii\/(?!medical|sensitive-status|officer-personal|home-address)|^(?:boundaries\/(?:slur|out-of-role)|case\/booking-photo|tone\/(?:jargon|profanity|sensational|shouting))$/;

/** What learning may be told beside the posts. */
interface Learning {
  counts?: readonly number[];
  onProgress?: (what: string) => void;
}

/**
 * Learns from labelled posts which words speak for holding a post, and for which clause, and gives the table that
 * `likeness.tsv` of a pack is. The posts of `unseen` must not be among them: they measure what was learnt.
 *
 * @param counts by post: how much it counts where it is learnt what to hold; 1 where nothing is said. For clauses all count the same
 */
export function learnWeights(
  posts: readonly LabelledPost[],
  { counts: shares, onProgress = () => undefined }: Learning = {},
): string {
  const counts = posts.map((post) => [...featuresOf(tokensOf(read(post)), post.meta?.account)]);
  const held = posts.map(({ verdict }) => isAtLeast(verdict, 'review'));
  const all = indexFeatures(counts, held);
  onProgress(`${posts.length} posts, ${all.names.length} features`);
  const penalty: Penalty = { ...ofPosts, ...(shares && { counts: shares }) };
  const first = fitLogistic(all.examples, held, all.names.length, penalty);
  const kept = indexFeatures(counts, held, heaviest(all, first.weights, keptFeatures));
  const { weights, bias } = fitLogistic(kept.examples, held, kept.names.length, penalty);
  const clauses = [...new Set(posts.flatMap(({ expect }) => expect))]
    .filter((clause) => !notWorded.test(clause))
    .sort();
  const fitted = new Map<string, Fitted>();
  for (const clause of clauses) {
    const answers = posts.map(({ expect }) => expect.includes(clause));
    if (answers.filter(Boolean).length < leastOfClause) continue;
    const ofClause = fitLogistic(kept.examples, answers, kept.names.length, ofClauses);
    const telling = heaviest(kept, ofClause.weights, keptOfClause);
    const weights = ofClause.weights.map((weight, at) => (telling.has(kept.names[at] ?? '') ? weight : 0));
    fitted.set(clause, { ...ofClause, weights });
    onProgress(clause);
  }
  return writeTable(kept, { weights, bias }, fitted);
}

interface Indexed {
  names: string[];
  /** By feature: how much it counts. */
  force: number[];
  /** By feature: in how many posts it is. */
  inPosts: number[];
  examples: Example[];
}

type Counts = readonly (readonly [string, number])[][];

/**
 * Numbers the features and gives each post its share of them, as `weigh` does. A feature counts the more the fewer posts have it,
 * and the less evenly those that are held and those that may go out have it (Wang and Manning 2012, whose ratio is tamed by a
 * root).
 */
function indexFeatures(counts: Counts, held: readonly boolean[], only?: ReadonlySet<string>): Indexed {
  const inPosts = countPosts(counts);
  const inHeld = countPosts(counts.filter((_, at) => held[at]));
  const names = [...inPosts]
    .filter(([key, posts]) => posts >= leastPosts && (only?.has(key) ?? true))
    .map(([key]) => key)
    .sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const ratioOf = createRatio(names, inHeld, inPosts);
  const force = names.map((name) => {
    const rarity = Math.log((1 + counts.length) / (1 + (inPosts.get(name) ?? 0))) + 1;
    return tenths(rarity * Math.sqrt(Math.abs(ratioOf(name)))) / 10;
  });
  const examples = counts.map((post): Example => {
    const known = post.filter(([key]) => index.has(key));
    const indexes = Int32Array.from(known, ([key]) => index.get(key) ?? 0);
    const values = Float64Array.from(known, ([, count], at) => shareOf(count, force[indexes[at] ?? 0] ?? 0));
    const length = lengthOf(values.reduce((sum, value) => sum + value * value, 0));
    return { indexes, values: values.map((value) => value / length) };
  });
  return { names, force, inPosts: names.map((name) => inPosts.get(name) ?? 0), examples };
}

/** In how many posts each feature is. */
function countPosts(counts: Counts): Map<string, number> {
  const inPosts = new Map<string, number>();
  for (const post of counts) for (const [key] of post) inPosts.set(key, (inPosts.get(key) ?? 0) + 1);
  return inPosts;
}

/** Makes the function that tells how much oftener a feature is in posts that are held than in the others, as a logarithm. */
function createRatio(
  names: readonly string[],
  inHeld: ReadonlyMap<string, number>,
  inPosts: ReadonlyMap<string, number>,
): (name: string) => number {
  const heldOf = (name: string): number => 1 + (inHeld.get(name) ?? 0);
  const passedOf = (name: string): number => 2 + (inPosts.get(name) ?? 0) - heldOf(name);
  const sum = (of: (name: string) => number): number => names.reduce((total, name) => total + of(name), 0);
  const whole = Math.log(sum(heldOf) / sum(passedOf));
  return (name) => Math.log(heldOf(name) / passedOf(name)) - whole;
}

/** The features that move most posts most. */
function heaviest({ names, inPosts }: Indexed, weights: Float64Array, many: number): Set<string> {
  const moves = names.map((_, at) => Math.abs(weights[at] ?? 0) * Math.sqrt(inPosts[at] ?? 0));
  const order = names.map((_, at) => at).sort((a, b) => (moves[b] ?? 0) - (moves[a] ?? 0));
  return new Set(order.slice(0, many).map((at) => names[at] ?? ''));
}

/** What is learnt is no surer than that, and a page that reads posts has to download every digit. */
const tenths = (value = 0): number => Math.round(value * 10);

function writeTable({ names, force }: Indexed, fitted: Fitted, clauses: ReadonlyMap<string, Fitted>): string {
  const biases = [['*', fitted] as const, ...clauses].map(([name, { bias }]) => `# ${name}\t${tenths(bias)}`);
  const rows = names.map((name, at) => {
    const ofClauses = [...clauses]
      .map(([, { weights }], clause) => [clause, tenths(weights[at])] as const)
      .filter(([, weight]) => weight !== 0)
      .map(([clause, weight]) => `${clause}=${weight}`);
    const numbers = [tenths(force[at]), tenths(fitted.weights[at])];
    return [name, ...numbers, ...(ofClauses.length > 0 ? [ofClauses.join(' ')] : [])].join('\t');
  });
  return `${[...biases, ...rows].join('\n')}\n`;
}
