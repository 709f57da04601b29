import type { Answers } from './jurisdictions.ts';

/** Gives the config to begin with, with a comment on each part. Texts are written as JSON, which YAML reads. */
export function renderConfig({ jurisdiction, agency, numbers, domains, units }: Answers): string {
  const lines = [
    '# What your agency makes of the rules: docs/guides/start.md.',
    ...(agency === '' ? [] : [`# ${agency.replace(/\s+/g, ' ')}`]),
    `extends: [${jurisdiction}]`,
    'parameters:',
    `  ownNumbers: ${list(numbers)}   # lines of the agency, never reported as somebody's`,
    `  ownDomains: ${list(domains)}`,
    numbers[0] === undefined
      ? '  # agencyLine: 555-0100   # what --fix puts in place of a private number'
      : `  agencyLine: ${JSON.stringify(numbers[0])}   # what --fix puts in place of a private number`,
    'rules: {}          # such as `tone/jargon: off`, or `pii/vehicle-plate: block`',
    ...renderUnits(units),
    '# locked: [case/minor-identity/*]        # no config in a folder below may soften these',
    '# roster: roster.yml                     # who may post as what, where and about what',
    '# waivers: waivers.yml                   # what people decided may stand: docs/guides/waivers.md',
  ];
  return `${lines.join('\n')}\n`;
}

function renderUnits(units: readonly string[]): string[] {
  if (units.length === 0)
    return [
      '# overrides:                             # what holds for some posts only',
      '#   - {when: {unit: traffic}, rules: {tone/jargon: off}}',
    ];
  return [
    '# What holds for the posts of a unit only (their `unit`); take the signs away where something should.',
    '# overrides:',
    ...units.map((unit) => `#   - {when: {unit: ${JSON.stringify(unit)}}, rules: {tone/jargon: off}}`),
  ];
}

function list(values: readonly string[]): string {
  return `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
}
