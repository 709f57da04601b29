import type { Conditions, Override, Pack } from '@bluepencil/core';

/** Says of each override of a pack that can never change anything why it cannot. */
export function unreachableOverrides(pack: Pack, packs: readonly Pack[]): string[] {
  const rules = new Map(
    packs.flatMap(({ declares = [] }) => declares.map((rule) => [rule.id, rule] as const)),
  );
  const overrides = pack.overrides ?? [];
  return overrides.flatMap((override, index) => {
    const at = `overrides[${index}]`;
    const covered = overrides.slice(index + 1).findIndex((later) => covers(later, override));
    if (covered >= 0)
      return [`${at}: overrides[${index + 1 + covered}] says all of it anew for the same posts`];
    return Object.keys(override.rules)
      .filter((id) => areApart(rules.get(id)?.when, override.when))
      .map((id) => `${at}: \`${id}\` applies to other posts only, expected a rule that fits \`when\``);
  });
}

/** A later override for the same posts that sets the verdict of every rule leaves nothing of one that sets verdicts alone. */
function covers(later: Override, earlier: Override): boolean {
  const same = JSON.stringify([later.when, later.files]) === JSON.stringify([earlier.when, earlier.files]);
  return (
    same &&
    Object.entries(earlier.rules).every(
      ([id, setting]) => typeof setting === 'string' && typeof later.rules[id] === 'string',
    )
  );
}

/** Tells whether no post can fit both: a field has to be two different words. Globs may fit anything. */
function areApart(one: Conditions | undefined, other: Conditions | undefined): boolean {
  return Object.entries(one ?? {}).some(([field, value]) => {
    const values = [value].flat();
    const others = [other?.[field] ?? []].flat();
    const areWords = [...values, ...others].every((each) => /^[\w-]+$/.test(each));
    return others.length > 0 && areWords && !values.some((each) => others.includes(each));
  });
}
