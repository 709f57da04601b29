import type { Post } from '@bluepencil/core';
import { RefusedError } from './refused-error.ts';

const day = 24 * 60 * 60 * 1000;
/** A receipt of a scheduled post holds until it goes out, and nothing is signed for longer than this. */
const mostDaysAhead = 92;

/**
 * Gives when a post goes out, in milliseconds since 1970: at the time in `meta.schedule` (ISO 8601), or now.
 *
 * @throws RefusedError `schedule` for what is no time, or one too far ahead
 */
export function sendingTime({ meta }: Post, now: number): number {
  const schedule: unknown = meta?.schedule;
  if (schedule === undefined || schedule === null) return now;
  const time = typeof schedule === 'string' ? Date.parse(schedule) : NaN;
  if (!(time <= now + mostDaysAhead * day))
    throw new RefusedError(
      'schedule',
      `Unexpected schedule, expected a time in ISO 8601 within the next ${mostDaysAhead} days`,
    );
  return Math.max(time, now);
}
