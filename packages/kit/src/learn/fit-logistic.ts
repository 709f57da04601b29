/** What is known of one example: indexes of its features, and how much of each it has. */
export interface Example {
  indexes: Int32Array;
  values: Float64Array;
}

/** Weights of features and what every example has before any of them. */
export interface Fitted {
  weights: Float64Array;
  bias: number;
}

/** How far weights are kept small, so that they say something of posts that are not among the examples. */
export interface Penalty {
  /** How much the examples count against the penalty. */
  strength: number;
  /** How often the weights are made better. */
  rounds: number;
  /** By example: how much it counts beside the others; 1 where nothing is said. */
  counts?: readonly number[];
}

/**
 * Fits a logistic regression by accelerated gradient descent (the step search of FISTA, Beck and Teboulle 2009) with restarts. Both
 * classes count the same in all, however many examples each has. The same examples give the same weights.
 *
 * @param answers for each example, whether it is of the class
 * @param size how many features there are
 */
export function fitLogistic(
  examples: readonly Example[],
  answers: readonly boolean[],
  size: number,
  { strength, rounds, counts = [] }: Penalty,
): Fitted {
  const yes = answers.filter(Boolean).length;
  const shares = answers.map(
    (answer, at) =>
      ((counts[at] ?? 1) * strength * answers.length) / (2 * (answer ? yes : answers.length - yes)),
  );
  const problem = { examples, answers, shares };
  // The last place is the bias, which costs nothing.
  let now: Float64Array = new Float64Array(size + 1);
  let ahead = now;
  let momentum = 1;
  let step = 1;
  for (let round = 0; round < rounds; round += 1) {
    const { loss, slope } = lossAt(problem, ahead);
    let next = move(ahead, slope, step);
    while (lossAt(problem, next).loss > boundOf({ loss, slope, from: ahead, to: next, step })) {
      step /= 2;
      next = move(ahead, slope, step);
    }
    const gained = dot(ahead, next, now) <= 0;
    const longer = gained ? (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2 : 1;
    const pull = gained ? (momentum - 1) / longer : 0;
    ahead = next.map((each, index) => each + pull * (each - (now[index] ?? 0)));
    now = next;
    momentum = longer;
    step *= 1.1;
  }
  return { weights: now.slice(0, size), bias: now[size] ?? 0 };
}

interface Problem {
  examples: readonly Example[];
  answers: readonly boolean[];
  /** How much each example counts. */
  shares: readonly number[];
}

/** What is made small, and its slope. */
function lossAt({ examples, answers, shares }: Problem, at: Float64Array) {
  const slope = new Float64Array(at.length);
  const last = at.length - 1;
  let loss = 0;
  for (let index = 0; index < last; index += 1) {
    const weight = at[index] ?? 0;
    loss += (weight * weight) / 2;
    slope[index] = weight;
  }
  examples.forEach(({ indexes, values }, row) => {
    let score = at[last] ?? 0;
    for (let each = 0; each < indexes.length; each += 1)
      score += (at[indexes[each] ?? 0] ?? 0) * (values[each] ?? 0);
    const sign = answers[row] ? 1 : -1;
    const share = shares[row] ?? 0;
    const margin = sign * score;
    loss += share * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const pull = (-sign * share) / (1 + Math.exp(margin));
    for (let each = 0; each < indexes.length; each += 1) {
      const index = indexes[each] ?? 0;
      slope[index] = (slope[index] ?? 0) + pull * (values[each] ?? 0);
    }
    slope[last] = (slope[last] ?? 0) + pull;
  });
  return { loss, slope };
}

/** One step down the slope. */
function move(from: Float64Array, slope: Float64Array, step: number): Float64Array {
  return from.map((each, index) => each - step * (slope[index] ?? 0));
}

/** How large the loss may be after a step that is not too long. */
function boundOf(at: {
  loss: number;
  slope: Float64Array;
  from: Float64Array;
  to: Float64Array;
  step: number;
}): number {
  let bound = at.loss;
  at.to.forEach((each, index) => {
    const moved = each - (at.from[index] ?? 0);
    bound += moved * (at.slope[index] ?? 0) + (moved * moved) / (2 * at.step);
  });
  // What rounding takes away must not make the step shorter for ever.
  return bound + 1e-9 * Math.abs(bound);
}

/** Tells by its sign whether the last step went against the way since the one before. */
function dot(ahead: Float64Array, next: Float64Array, now: Float64Array): number {
  return ahead.reduce(
    (sum, each, index) => sum + (each - (next[index] ?? 0)) * ((next[index] ?? 0) - (now[index] ?? 0)),
    0,
  );
}
