import type { RuleTable } from '../apply-setting.ts';
import type { Likeness } from '../pack.ts';
import { PolicyError } from '../policy-error.ts';

/**
 * Refuses scores above those before, and other weights, where an earlier layer has locked a rule that goes by them: a post would
 * have to be worse to be held.
 *
 * @throws PolicyError E208
 */
export function refuseMilderLikeness(
  { rules, likeness: before }: { rules: RuleTable; likeness: Likeness },
  after: Likeness,
  layer: string,
): void {
  const locked = [...rules.values()].find(
    ({ rule, lockedBy }) => rule.check === 'likeness' && lockedBy !== undefined && lockedBy !== layer,
  );
  if (!locked) return;
  const { rule, lockedBy = '' } = locked;
  const refuse = (key: string, expected: string): never => {
    throw new PolicyError(
      'E208',
      `Unexpected \`${key}\` of \`likeness\`, expected ${expected}: \`${lockedBy}\` has locked \`${rule.id}\`, which goes by it`,
      {
        ...{ layer, path: ['likeness', ...key.split('.')] },
        hint: 'Take the line out, or ask whoever keeps that pack.',
      },
    );
  };
  for (const account of ['official', 'personal'] as const) {
    const most = before.holds?.[account] ?? Infinity;
    if ((after.holds?.[account] ?? -Infinity) > most) refuse(`holds.${account}`, `${most} or less`);
  }
  const most = before.doubts ?? Infinity;
  if ((after.doubts ?? -Infinity) > most) refuse('doubts', `${most} or less`);
  if (after.weights !== undefined && after.weights !== before.weights) refuse('weights', 'those before');
}
