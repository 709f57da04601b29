import type { Policy } from '../policy.ts';
import { judgeWaiver } from './judge-waiver.ts';
import type { Waiver, WaiverFault } from './waiver.ts';

/** A waiver that somebody should look at. */
export interface ReviewedWaiver {
  waiver: Waiver;
  /** Its place in the list. */
  index: number;
  fault: WaiverFault;
}

/**
 * Gives the waivers that do not count (expired, or reaching further than their signers may), and those that no finding needed.
 *
 * @param used the waivers of every report of a run, from `waived` and `refused`
 * @param now the time to hold them against
 */
export function reviewWaivers(
  waivers: readonly Waiver[],
  { policy, now, used }: { policy: Policy; now: Date; used: ReadonlySet<Waiver> },
): ReviewedWaiver[] {
  return waivers.flatMap((waiver, index) => {
    const fault = judgeWaiver(waiver, policy, now) ?? (used.has(waiver) ? undefined : unused(waiver));
    return fault ? [{ waiver, index, fault }] : [];
  });
}

function unused({ rule }: Waiver): WaiverFault {
  return {
    kind: 'unused',
    message: `Unexpected waiver of \`${rule}\` that no post needed, expected only those that one does`,
  };
}
