import type { Pack, RuleSetting, SourceReference } from '@bluepencil/core';

/** Something in a pack that cites sources. */
export interface Citation {
  /** Where it stands: a rule, a setting, a safe list or a parameter. */
  at: string;
  reference: SourceReference;
}

/** Gives every citation of a pack: those of its rules, of its settings of other rules, of its safe lists and of its parameters. */
export function citationsOf(pack: Pack): Citation[] {
  const settings = [pack.rules ?? {}, ...(pack.overrides ?? []).map(({ rules }) => rules)];
  return [
    ...(pack.declares ?? []).flatMap(({ id, sources }) => at(id, sources)),
    ...settings.flatMap(Object.entries<RuleSetting>).flatMap(([id, setting]) => at(id, citedBy(setting))),
    ...Object.entries(pack.safe ?? {}).flatMap(([name, { sources }]) => at(`safe ${name}`, sources)),
    ...Object.entries(pack.basis ?? {}).flatMap(([name, { sources }]) => at(`$${name}`, sources)),
  ];
}

function citedBy(setting: RuleSetting): SourceReference[] {
  return typeof setting === 'string' ? [] : [...(setting.sources ?? []), ...(setting['sources+'] ?? [])];
}

function at(place: string, sources: readonly SourceReference[] = []): Citation[] {
  return sources.map((reference) => ({ at: place, reference }));
}
