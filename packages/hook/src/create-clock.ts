/** Gives milliseconds since 1970. */
export type Clock = () => number;

/** Where a clock takes its time from. */
export interface ClockSources {
  /** The clock of the machine; `Date.now` when missing. */
  wall?: Clock | undefined;
  /** Milliseconds that only ever grow, whatever happens to the machine's clock; `performance.now` when missing. */
  monotonic?: Clock | undefined;
  /** A time that is past for sure, such as that of the last decision in the log. */
  notBefore?: number | undefined;
}

/**
 * Makes a clock that never goes back and never stands still.
 *
 * If somebody sets the machine back by a day, receipts of yesterday would hold again; here time goes on as if nothing had
 * happened. A jump ahead is followed: whatever ends, ends sooner.
 */
export function createClock({
  wall = Date.now,
  monotonic = () => performance.now(),
  notBefore = 0,
}: ClockSources = {}): Clock {
  let [time, at] = [Math.max(wall(), notBefore), monotonic()];
  return () => {
    const now = monotonic();
    time = Math.max(wall(), time + Math.max(now - at, 0));
    at = now;
    return Math.floor(time);
  };
}
