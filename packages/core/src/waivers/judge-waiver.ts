import type { Policy } from '../policy.ts';
import { endsAt } from './ends-at.ts';
import { signersOf, type Waiver, type WaivableBy, type WaiverFault } from './waiver.ts';

/** Gives what keeps a waiver from counting under a policy at a time, or nothing if it counts. */
export function judgeWaiver(waiver: Waiver, policy: Policy, now: Date | undefined): WaiverFault | undefined {
  const reach = faultOfReach(waiver, policy);
  if (reach !== undefined) return { kind: 'over-reaching', message: reach };
  if (now === undefined)
    return { kind: 'expired', message: `Unexpected waiver without a time to hold it against, expected one` };
  if (now.getTime() < endsAt(waiver.until)) return undefined;
  return {
    kind: 'expired',
    message: `Unexpected waiver of \`${waiver.rule}\` that ended on ${waiver.until}, expected one that still runs`,
  };
}

function faultOfReach(waiver: Waiver, policy: Policy): string | undefined {
  const { rule, post, phrase, reason } = waiver;
  if (post === undefined && phrase === undefined)
    return `Unexpected waiver of \`${rule}\` for every post, expected a \`post\` or a \`phrase\``;
  const signers = signersOf(waiver).filter(({ name }) => name.trim() !== '');
  if (reason.trim() === '' || signers.length === 0)
    return `Unexpected waiver of \`${rule}\` without a reason or a person, expected both`;
  const allowed = policy.waivableBy(rule);
  if (allowed === undefined) return undefined;
  const persons = new Set(
    signers.filter(({ role }) => allowed.by.includes(role)).map(({ name }) => name.trim().toLowerCase()),
  );
  if (allowed.by.length > 0 && persons.size >= (allowed.persons ?? 1)) return undefined;
  const given = [...new Set(signers.map(({ role }) => `\`${role}\``))].join(' and ');
  return `Unexpected waiver of \`${rule}\` by ${given}, expected ${showWaivableBy(allowed)}`;
}

/** Says who may waive a rule: `nobody`, `pio or chief`, `2 persons, each pio or chief`. */
export function showWaivableBy({ by, persons = 1 }: WaivableBy): string {
  if (by.length === 0) return 'none: nobody may waive it';
  const roles = by.map((role) => `\`${role}\``).join(' or ');
  return persons === 1 ? roles : `${persons} persons, each ${roles}`;
}
