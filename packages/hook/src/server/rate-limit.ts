/** Lets somebody ask so often, and no more. */
export interface RateLimit {
  /** Takes one; gives the seconds to wait when there is none left. */
  take: (who: string) => number | undefined;
}

const minute = 60_000;

/**
 * Makes a limit: a bucket for each caller that holds a minute's worth and fills up again all the time.
 *
 * @param perMinute how many
 * @param now milliseconds
 */
export function createRateLimit(perMinute: number, now: () => number): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take: (who) => {
      const at = now();
      const bucket = buckets.get(who) ?? { left: perMinute, at };
      const left = Math.min(perMinute, bucket.left + (Math.max(at - bucket.at, 0) / minute) * perMinute);
      buckets.set(who, { left: left >= 1 ? left - 1 : left, at });
      return left >= 1 ? undefined : Math.ceil(((1 - left) / perMinute) * 60);
    },
  };
}
