/** What the exit code says. Flags never change its meaning. */
export const exitCodes = {
  mayGoOut: 0,
  /** A finding at or above `--fail-on`. */
  held: 1,
  couldNotCheck: 2,
} as const;
