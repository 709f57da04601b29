import type { Policy } from '../policy.ts';
import { listOf, readRoster, rosterParameter } from '../roster/roster.ts';
import { endsAt } from './ends-at.ts';
import { type Signer, signersOf, type Waiver, type WaivableBy, type WaiverFault } from './waiver.ts';

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
  const stranger = signers.find((signer) => !isOnRoster(signer, policy));
  if (stranger)
    return `Unexpected waiver of \`${rule}\` by somebody who is not on the roster as \`${stranger.role}\`, expected people of the roster in their roles`;
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
function showWaivableBy({ by, persons = 1 }: WaivableBy): string {
  if (by.length === 0) return 'none: nobody may waive it';
  const roles = by.map((role) => `\`${role}\``).join(' or ');
  return persons === 1 ? roles : `${persons} persons, each ${roles}`;
}

const rosters = new WeakMap<Policy, ReadonlySet<string>>();

/** Tells whether a signer is on the roster, by author or name, in that role. Without a roster nobody can tell, and everybody is. */
function isOnRoster({ name, role }: Signer, policy: Policy): boolean {
  let roles = rosters.get(policy);
  if (!roles) {
    const members = readRoster(policy.parameters[rosterParameter]);
    roles = new Set(
      members.flatMap((member) =>
        listOf([member.author, member.name]).flatMap((each) =>
          listOf(member.role).map((memberRole) => keyOf(each, memberRole)),
        ),
      ),
    );
    rosters.set(policy, roles);
  }
  return roles.size === 0 || roles.has(keyOf(name, role));
}

function keyOf(name: string, role: string): string {
  return JSON.stringify([name.trim().toLowerCase(), role]);
}
