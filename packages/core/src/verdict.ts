/** The verdicts, mildest first: each next one is worse. */
export const verdicts = ['publish', 'advise', 'review', 'block'] as const;

/** What may happen to a post: it may go out, go out with a hint, wait for a person, or not go out as written. */
export type Verdict = (typeof verdicts)[number];

/** A verdict that a finding can carry: everything but `publish`. */
export type FindingVerdict = Exclude<Verdict, 'publish'>;

/** Tells whether `verdict` is as bad as `floor`, or worse. */
export function isAtLeast(verdict: Verdict, floor: Verdict): boolean {
  return verdicts.indexOf(verdict) >= verdicts.indexOf(floor);
}
