import type { Source } from '@bluepencil/core';

const readings: Record<Source['verified'], string> = {
  V: 'read',
  'V*': 'read; this rule is inferred from it',
  P: 'read in part, or second-hand',
  K: 'not seen, check it before relying on it',
};

/** Says in words how far the text of a source was read. */
export function tellVerification({ verified }: Source): string {
  return readings[verified];
}
