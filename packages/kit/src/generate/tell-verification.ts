import type { Verification } from '@bluepencil/core';

const readings: Record<Verification, string> = {
  V: 'read',
  'V*': 'read; what it is cited for is inferred from it',
  P: 'read in part, or second-hand',
  K: 'not seen, check it before relying on it',
};

/** Says in words how far a text was read. */
export function tellVerification({ verified }: { verified: Verification }): string {
  return readings[verified];
}
