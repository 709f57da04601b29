import type { Span } from '../finding.ts';
import type { Reading } from '../read/read.ts';
import { type Counted, createCounter } from './count-features.ts';
import { lengthOf, shareOf } from './features-of.ts';
import { lineAt } from '../lines.ts';
import { clauseWeights, unit, type Weights } from './likeness.ts';
import { createNumbering } from './number-tokens.ts';
import { type Token, tokensOf } from './tokens-of.ts';

/** How like the posts that must be held a post reads. */
export interface Weighed {
  /** From about -4 (like posts that may go out) to 4; 0 is as like the ones as the others. */
  readonly score: number;
  /** The clauses that it is like a post against, the most likely first; worked out when somebody asks. */
  readonly clauses: readonly ClauseScore[];
  /** The words that speak most for holding it, the heaviest first, and no names or numbers; worked out when somebody asks. */
  readonly heaviest: readonly Span[];
}

/** How like the posts against one clause a post reads: from about -4 to 4. */
export interface ClauseScore {
  readonly clause: string;
  readonly score: number;
}

/** A longer post is weighed in stretches of so many tokens, so that no amount of harmless text outweighs the rest. */
const stretch = 80;
const step = 40;

/** Makes the function that weighs posts; the score is that of the heaviest stretch of a post. */
export function createScales(weights: Weights): (reading: Reading) => Weighed {
  const number = createNumbering(weights.wordOf);
  const count = createCounter(weights, stretch);
  const scoreClauses = createClauseScales(weights);
  return (reading) => {
    const numbered = number(reading);
    const personal = reading.post.meta?.account === 'personal';
    let score = weights.bias;
    let heaviest: { from: number; to: number; personal: boolean } | undefined;
    for (let from = 0; from === 0 || from + step < numbered.size; from += step) {
      const part = { from, to: Math.min(from + stretch, numbered.size), personal };
      const each = scoreOf(count(numbered, part), weights);
      if (!heaviest || each > score) {
        score = each;
        heaviest = part;
      }
      if (from + stretch >= numbered.size) break;
    }
    const part = heaviest ?? { from: 0, to: 0, personal };
    // Other posts may have been weighed when somebody asks, so that the stretch is counted again.
    const counted = (): Counted => count(number(reading), part);
    let clauses: readonly ClauseScore[] | undefined;
    let spans: readonly Span[] | undefined;
    return {
      score,
      get clauses() {
        return (clauses ??= scoreClauses(counted()));
      },
      get heaviest() {
        return (spans ??= findHeaviest(counted(), tokensOf(reading), weights));
      },
    };
  };
}

/** The weighted mean of what is known of the features: each counts by its force, and a long post no more than a short one. */
function scoreOf(counted: Counted, weights: Weights): number {
  const shares = sharesOf(counted, weights);
  let score = weights.bias;
  for (let at = 0; at < counted.size; at += 1)
    score += (shares[at] ?? 0) * ((weights.weight[counted.feature[at] ?? 0] ?? 0) / unit);
  return score;
}

let shares = new Float64Array(512);

/** Gives how much each feature counts; it holds until it is called again. */
function sharesOf({ size, feature, count }: Counted, { force }: Weights): Float64Array {
  if (size > shares.length) shares = new Float64Array(2 * size);
  let squares = 0;
  for (let at = 0; at < size; at += 1) {
    const share = shareOf(count[at] ?? 1, (force[feature[at] ?? 0] ?? 0) / unit);
    squares += share * share;
    shares[at] = share;
  }
  const length = lengthOf(squares);
  for (let at = 0; at < size; at += 1) shares[at] = (shares[at] ?? 0) / length;
  return shares;
}

/** How many of the heaviest words are named. */
const named = 3;

/** The words that speak most for holding a post. */
function findHeaviest(counted: Counted, tokens: readonly Token[], weights: Weights): Span[] {
  const { size, feature, at, length } = counted;
  const shares = sharesOf(counted, weights);
  const words: { force: number; span: Span }[] = [];
  for (let index = 0; index < size; index += 1) {
    const first = at[index] ?? 0;
    const many = length[index] ?? 0;
    const weight = weights.weight[feature[index] ?? 0] ?? 0;
    if (many === 0 || weight <= 0) continue;
    // What has a form of its own, such as a name, is somebody's: it is weighed by its kind, and never shown.
    if (tokens.slice(first, first + many).some(isKind)) continue;
    const span = asWritten(tokens, first, first + many - 1);
    words.push({ force: (shares[index] ?? 0) * weight, span });
  }
  words.sort((a, b) => b.force - a.force);
  return withoutOverlaps(words.map(({ span }) => span)).slice(0, named);
}

/** A contraction or a hashtag is weighed as the words that it is made of, and shown as the one that was written. */
function asWritten(tokens: readonly Token[], first: number, last: number): Span {
  const isSplit = (at: number): boolean => {
    const [before, token] = [tokens[at - 1], tokens[at]];
    return !!before && !!token && before.end === token.start && !isKind(before) && !isKind(token);
  };
  while (isSplit(first)) first -= 1;
  while (isSplit(last + 1)) last += 1;
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function isKind({ key }: Token): boolean {
  return key.startsWith('{');
}

function createClauseScales(weights: Weights): (counted: Counted) => ClauseScore[] {
  const { clauses, clausesOf } = weights;
  const biases = clauses.map(([, bias]) => bias);
  const scores = new Float64Array(clauses.length);
  /** By feature: what it says of clauses, read when a post first asks. */
  const read: number[][] = [];
  return (counted) => {
    const { size, feature } = counted;
    const shares = sharesOf(counted, weights);
    scores.set(biases);
    for (let index = 0; index < size; index += 1) {
      const number = feature[index] ?? 0;
      const share = shares[index] ?? 0;
      const said = (read[number] ??= clauseWeights(lineAt(clausesOf, number)));
      for (let each = 0; each < said.length; each += 2) {
        const clause = said[each] ?? 0;
        scores[clause] = (scores[clause] ?? 0) + share * (said[each + 1] ?? 0);
      }
    }
    return clauses
      .map(([clause], number) => ({ clause, score: scores[number] ?? 0 }))
      .sort((a, b) => b.score - a.score);
  };
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans)
    if (!kept.some(({ start, end }) => span.start < end && start < span.end)) kept.push(span);
  return kept;
}
