import type { Report, Waiver } from '@bluepencil/core';
import type { Origin, Suppressed } from './reporter.ts';

/** A finding that may stand, by a waiver or by the baseline. */
export type Standing = Suppressed & { isWaived: boolean };

/** Gives the findings of a post that hold nothing, and why each may stand. */
export function standingOf(
  { waived = [] }: Report,
  { suppressed = [], waivedFingerprints }: Origin,
): Standing[] {
  return [
    ...waived.map(({ finding, waiver }, index) => ({
      finding,
      fingerprint: waivedFingerprints?.[index],
      reason: showWaiver(waiver),
      isWaived: true,
    })),
    ...suppressed.map((each) => ({ ...each, isWaived: false })),
  ];
}

/** Says who waived a finding, until when and why. */
export function showWaiver(waiver: Waiver): string {
  return `waived by ${namesOf(waiver).join(' and ')} until ${waiver.until}: ${waiver.reason}`;
}

/** Gives the people who answer for a waiver, each with the role. */
export function namesOf({ by }: Waiver): string[] {
  return (Array.isArray(by) ? by : [by]).map(({ name, role }) => `${name} (${role})`);
}
