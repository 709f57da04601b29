import { featuresOf, isAtLeast, read, shareOf, tokensOf } from '@bluepencil/core';
import type { LabelledPost } from '../evaluate/labelled-post.ts';
import { type Example, fitLogistic, type Fitted, type Penalty } from './fit-logistic.ts';

/** A feature must be in so many posts: one that is in a single post says nothing of others. */
const leastPosts = 2;
/** How many features are kept; the others say too little for the room they take. */
const keptFeatures = 8000;
/** A clause with fewer posts than this has no weights: there is nothing to learn from. */
const leastOfClause = 15;

const ofPosts: Penalty = { strength: 5, kind: 'squares', rounds: 300 };
const ofClauses: Penalty = { strength: 1, kind: 'sum', rounds: 200 };
/** Hundredths; what says less of a clause than this is left out. */
const leastWeight = 25;

/** What is told by a number, a capital, a single word or the metadata, and not by how a post is worded. */
const notWorded =
  /^(?:form|pii)\/|^(?:boundaries\/(?:slur|out-of-role)|case\/booking-photo|tone\/(?:jargon|profanity|sensational|shouting))$/;

/**
 * Learns from labelled posts which words speak for holding a post, and for which clause, and gives the table that
 * `likeness.tsv` of a pack is. The posts of `unseen` must not be among them: they measure what was learnt.
 */
export function learnWeights(
  posts: readonly LabelledPost[],
  onProgress: (what: string) => void = () => undefined,
): string {
  const counts = posts.map((post) =>
    [...featuresOf(tokensOf(read(post)), post.meta?.account)].map(
      ([key, { count }]) => [key, count] as const,
    ),
  );
  const held = posts.map(({ verdict }) => isAtLeast(verdict, 'review'));
  const all = indexFeatures(counts);
  onProgress(`${posts.length} posts, ${all.names.length} features`);
  const first = fitLogistic(all.examples, held, all.names.length, ofPosts);
  const kept = indexFeatures(counts, heaviest(all, first));
  const { weights, bias } = fitLogistic(kept.examples, held, kept.names.length, ofPosts);
  const clauses = [...new Set(posts.flatMap(({ expect }) => expect))]
    .filter((clause) => !notWorded.test(clause))
    .sort();
  const fitted = new Map<string, Fitted>();
  for (const clause of clauses) {
    const answers = posts.map(({ expect }) => expect.includes(clause));
    if (answers.filter(Boolean).length < leastOfClause) continue;
    fitted.set(clause, fitLogistic(kept.examples, answers, kept.names.length, ofClauses));
    onProgress(clause);
  }
  return writeTable(kept, { weights, bias }, fitted);
}

interface Indexed {
  names: string[];
  rarity: number[];
  /** By feature: in how many posts it is. */
  inPosts: number[];
  examples: Example[];
}

type Counts = readonly (readonly [string, number])[][];

/** Numbers the features and gives each post its share of them, as `weigh` does. */
function indexFeatures(counts: Counts, only?: ReadonlySet<string>): Indexed {
  const inPosts = new Map<string, number>();
  for (const post of counts) for (const [key] of post) inPosts.set(key, (inPosts.get(key) ?? 0) + 1);
  const names = [...inPosts]
    .filter(([key, posts]) => posts >= leastPosts && (only?.has(key) ?? true))
    .map(([key]) => key)
    .sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rarity = names.map((name) => {
    const exact = Math.log((1 + counts.length) / (1 + (inPosts.get(name) ?? 0))) + 1;
    return Math.round(exact * 100) / 100;
  });
  const examples = counts.map((post): Example => {
    const known = post.filter(([key]) => index.has(key));
    const indexes = Int32Array.from(known, ([key]) => index.get(key) ?? 0);
    const values = Float64Array.from(known, ([, count], at) => shareOf(count, rarity[indexes[at] ?? 0] ?? 0));
    const length = Math.hypot(...values) || 1;
    return { indexes, values: values.map((value) => value / length) };
  });
  return { names, rarity, inPosts: names.map((name) => inPosts.get(name) ?? 0), examples };
}

/** The features that move most posts most. */
function heaviest({ names, inPosts }: Indexed, { weights }: Fitted): Set<string> {
  const force = names.map((_, at) => Math.abs(weights[at] ?? 0) * Math.sqrt(inPosts[at] ?? 0));
  const order = names.map((_, at) => at).sort((a, b) => (force[b] ?? 0) - (force[a] ?? 0));
  return new Set(order.slice(0, keptFeatures).map((at) => names[at] ?? ''));
}

const hundredths = (value = 0): number => Math.round(value * 100);

function writeTable(
  { names, rarity }: Indexed,
  fitted: Fitted,
  clauses: ReadonlyMap<string, Fitted>,
): string {
  const biases = [['*', fitted] as const, ...clauses].map(
    ([name, { bias }]) => `# ${name}\t${hundredths(bias)}`,
  );
  const rows = names.map((name, at) => {
    const ofClauses = [...clauses]
      .map(([clause, { weights }]) => [clause, hundredths(weights[at])] as const)
      .filter(([, weight]) => Math.abs(weight) >= leastWeight)
      .map(([clause, weight]) => `${clause}=${weight}`);
    const numbers = [hundredths(rarity[at]), hundredths(fitted.weights[at])];
    return [name, ...numbers, ...(ofClauses.length > 0 ? [ofClauses.join(' ')] : [])].join('\t');
  });
  return `${[...biases, ...rows].join('\n')}\n`;
}
