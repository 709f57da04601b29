const day = 24 * 60 * 60 * 1000;

/** Gives when a day or a time ends, in milliseconds since 1970; a day is over when the next one begins in UTC. NaN for neither. */
export function endsAt(until: string): number {
  const time = Date.parse(until);
  return /^\d{4}-\d\d-\d\d$/.test(until) ? time + day : time;
}
