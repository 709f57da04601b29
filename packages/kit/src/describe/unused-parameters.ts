import { checkParameters, type Pack } from '@bluepencil/core';

/** Gives the parameters of a pack that no rule, word class or setting of any pack refers to. */
export function unusedParameters(pack: Pack, packs: readonly Pack[]): string[] {
  const used = new Set([
    ...checkParameters,
    ...packs.flatMap(({ declares, rules, overrides, words, safe }) =>
      namesIn([declares, rules, overrides, words, safe]),
    ),
  ]);
  return Object.keys(pack.parameters ?? {})
    .map((name) => name.replace(/\+$/, ''))
    .filter((name) => !used.has(name));
}

/** A parameter is `$name`, or a field that the check `metadata` looks for. */
function namesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return key === 'field'
      ? [value.split('.')[0] ?? '']
      : [...value.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? '');
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, each]) => namesIn(each, Array.isArray(value) ? key : inner));
}
