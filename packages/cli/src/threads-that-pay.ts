/** How far a run has come, in milliseconds and bytes. */
export interface Pace {
  /** How long the bytes that were linted took. */
  spent: number;
  done: number;
  /** Undefined where nobody knows, as for what comes through a pipe. */
  total: number | undefined;
  /** How long a thread takes before it is of use. */
  start: number;
}

/** Before that, a run is too young to be judged: code is still being made fast. */
const youngest = 500;

/**
 * Tells how many threads, this one included, lint what is left soonest without waste. Each further one costs what it takes
 * to start, on a processor that may be wanted elsewhere, so each must have twice that to do.
 */
export function threadsThatPay({ spent, done, total, start }: Pace, most: number): number {
  if (spent < youngest || done === 0) return 1;
  // What comes through a pipe may end at any time: as much as came is a fair guess.
  const left = total === undefined ? spent : (spent / done) * Math.max(0, total - done);
  return Math.min(most, 1 + Math.floor(left / (2 * start)));
}
