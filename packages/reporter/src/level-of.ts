import type { FindingVerdict } from '@bluepencil/core';

const levels = { block: 'error', review: 'warning', advise: 'note' } as const;

/** How other tools call the weight of a finding. */
export type Level = (typeof levels)[FindingVerdict];

/** Gives the level of a verdict in the words of other tools. */
export function levelOf(verdict: FindingVerdict): Level {
  return levels[verdict];
}
