import type { Span } from '../finding.ts';
import type { Reading } from '../read/read.ts';
import { type Feature, featuresOf, shareOf } from './features-of.ts';
import { clauseWeights, type Weight, type Weights } from './likeness.ts';
import { type Token, tokensOf } from './tokens-of.ts';

/** How like the posts that must be held a post reads. */
export interface Weighed {
  /** From about -4 (like posts that may go out) to 4; 0 is as like the ones as the others. */
  score: number;
  /** The clauses that it is most like a post against, the most likely first. */
  clauses: readonly string[];
  /** The words that speak most for holding it, the heaviest first. */
  heaviest: readonly Span[];
}

/** A longer post is weighed in stretches of so many tokens, so that no amount of harmless text outweighs the rest. */
const stretch = 80;
const step = 40;

/** Weighs a post; the score is that of its heaviest stretch. */
export function weigh(reading: Reading, weights: Weights): Weighed {
  const tokens = tokensOf(reading);
  let heaviest: Stretch | undefined;
  for (let from = 0; from === 0 || from + step < tokens.length; from += step) {
    const each = weighStretch(tokens.slice(from, from + stretch), reading.post.meta?.account, weights);
    if (!heaviest || each.score > heaviest.score) heaviest = each;
    if (from + stretch >= tokens.length) break;
  }
  return heaviest ? describe(heaviest, weights) : { score: weights.bias, clauses: [], heaviest: [] };
}

interface Stretch {
  tokens: readonly Token[];
  known: { feature: Feature; weight: Weight; share: number }[];
  score: number;
}

/** The weighted mean of what is known of the features: each counts by its rarity, and the whole has the length one. */
function weighStretch(tokens: readonly Token[], account: unknown, { features, bias }: Weights): Stretch {
  const known: Stretch['known'] = [];
  let squares = 0;
  for (const [key, feature] of featuresOf(tokens, account)) {
    const weight = features.get(key);
    if (!weight) continue;
    const share = shareOf(feature.count, weight.rarity);
    squares += share * share;
    known.push({ feature, weight, share });
  }
  const length = Math.sqrt(squares) || 1;
  let score = bias;
  for (const each of known) {
    each.share /= length;
    score += each.share * each.weight.weight;
  }
  return { tokens, known, score };
}

/** How many of the heaviest words are named. */
const named = 3;

function describe({ tokens, known, score }: Stretch, weights: Weights): Weighed {
  const clauses = new Map(weights.clauses);
  for (const { weight, share } of known)
    for (const [clause, each] of clauseWeights(weight))
      clauses.set(clause, (clauses.get(clause) ?? 0) + share * each);
  const heaviest = known
    .filter(({ feature, weight }) => feature.length > 0 && weight.weight > 0)
    .sort((a, b) => b.share * b.weight.weight - a.share * a.weight.weight)
    .map(({ feature: { at, length } }) => ({
      start: tokens[at]?.start ?? 0,
      end: tokens[at + length - 1]?.end ?? 0,
    }));
  return {
    score,
    clauses: [...clauses].sort(([, a], [, b]) => b - a).map(([clause]) => clause),
    heaviest: withoutOverlaps(heaviest).slice(0, named),
  };
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans)
    if (!kept.some(({ start, end }) => span.start < end && start < span.end)) kept.push(span);
  return kept;
}
