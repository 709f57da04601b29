/**
 * What becomes of a post that could not be checked: it is held, or, where a person has decided so for a while, it goes out
 * unread. Never what was read and held.
 */
export type FailMode = 'hold' | OpenFailMode;

/** A decision like a waiver: by somebody, for a reason, with an end. */
export interface OpenFailMode {
  allowedBy: string;
  /** Such as an evacuation. */
  reason: string;
  /** ISO 8601. */
  until: string;
}

/**
 * @throws TypeError for an open fail mode without a person, a reason or an end
 */
export function assertFailMode(failMode: FailMode = 'hold'): void {
  if (failMode === 'hold') return;
  const { allowedBy, reason, until } = failMode;
  if (allowedBy.trim() === '' || reason.trim() === '' || Number.isNaN(Date.parse(until)))
    throw new TypeError('Unexpected open fail mode, expected a person, a reason and a time at which it ends');
}

/** Tells whether a post may go out unread now. */
export function mayFailOpen(failMode: FailMode, now: number): failMode is OpenFailMode {
  return failMode !== 'hold' && now < Date.parse(failMode.until);
}
