import { type Policy, type Report, reviewWaivers, type Waiver, type WaiverFault } from '@bluepencil/core';
import { type LoadedWaivers, PolicyFileError } from '@bluepencil/node';

/** Keeps in mind which waivers the posts of a run needed. */
export interface WaiverWatch {
  see: (report: Report) => void;
  /** Gives what somebody should look at: waivers that a post met in vain, or, if asked for, all that do not count or were not needed. */
  finish: (run: { isWhole: boolean }) => PolicyFileError[];
}

/** Makes a watch over the waivers of a policy. */
export function createWaiverWatch(
  { waivers, locate }: LoadedWaivers,
  { policy, now, all }: { policy: Policy; now: Date; all: boolean },
): WaiverWatch {
  const used = new Set<Waiver>();
  const refused = new Map<Waiver, WaiverFault>();
  const errorOf = (waiver: Waiver, { message }: WaiverFault): PolicyFileError => {
    const path = [waivers.indexOf(waiver)];
    return new PolicyFileError('E209', message, { layer: 'waivers', path, place: locate(path) });
  };
  return {
    see: (report) => {
      for (const { waiver } of report.waived ?? []) used.add(waiver);
      for (const { waiver, fault } of report.refused ?? []) refused.set(waiver, fault);
    },
    finish: ({ isWhole }) => {
      if (!all) return [...refused].map(([waiver, fault]) => errorOf(waiver, fault));
      return reviewWaivers(waivers, { policy, now, used })
        .filter(({ fault }) => isWhole || fault.kind !== 'unused')
        .map(({ waiver, fault }) => errorOf(waiver, fault));
    },
  };
}
