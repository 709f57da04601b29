import {
  explainLayers,
  type Pack,
  type Rule,
  type SafeList,
  type Source,
  type TracedValue,
} from '@bluepencil/core';
import type { LoadedLayers, LoadedPolicy } from '@bluepencil/node';
import { showOrigin } from '../explain-config.ts';

/** A policy as a page shows it: headings, and under each what stands there. */
export interface PolicyPage {
  title: string;
  /** What it is made from, and what names this very policy. */
  facts: string[];
  sections: { heading: string; head: string[]; rows: string[][] }[];
}

interface Surroundings {
  cwd: string;
  listConfirmations: (pack: Pack, sources: Readonly<Record<string, Source>>) => string[];
}

/**
 * Describes a whole policy: what it says, on which ground, and which line of which file says so.
 *
 * @param surroundings the folder that paths are shown from, and what tells the open questions of a pack
 */
export function describePolicy(
  { policy, waivers }: LoadedPolicy,
  layers: LoadedLayers,
  { cwd, listConfirmations }: Surroundings,
): PolicyPage {
  const packs = layers.packs.map(({ pack }) => pack);
  const values = explainLayers(packs, layers.config, layers.outer);
  // A page is read elsewhere: what lies outside the folder is named as seen from its pack.
  const originOf = (value: TracedValue): string => {
    const shown = showOrigin(value, layers, cwd);
    const folder = layers.packs.find(({ pack }) => pack.name === value.layer)?.folder;
    return folder !== undefined && shown.startsWith(folder) ? shown.slice(folder.length + 1) : shown;
  };
  const rules = rulesByArea(packs.flatMap(({ declares = [] }) => declares));
  const confirmations = packs.flatMap((pack) =>
    listConfirmations(pack, policy.sources).map((what) => [pack.name, what]),
  );
  const sections = [
    ...[...rules].map(([area, ids]) => ({
      heading: `Rules: ${area}`,
      head: ['rule', 'verdict', 'what to do, and why', 'ground', 'said in'],
      rows: ids.map((rule) => ruleRow(rule, { policy, values, originOf })),
    })),
    {
      heading: 'For some posts only',
      head: ['where', 'what holds', 'said in'],
      rows: values
        .filter(({ key }) => key[0] === 'overrides')
        .map((value) => overrideRow(value, originOf(value))),
    },
    safeSection(values, policy.sources, originOf),
    {
      heading: 'Parameters',
      head: ['parameter', 'value', 'said in'],
      rows: values
        .filter(({ key }) => key[0] === 'parameters')
        .map((value) => [value.key[1] ?? '', showParameter(value.value), originOf(value)]),
    },
    { heading: 'To be confirmed by a lawyer', head: ['pack', 'what'], rows: confirmations },
  ];
  return {
    title: `Policy of ${policy.packs.at(-1) ?? 'no pack'}`,
    facts: [
      `Packs, the base first: ${packs.map(({ name, version }) => `${name} ${version}`).join(', ')}`,
      `Config: ${layers.configFile === undefined ? 'none' : originOf({ key: [], value: '', layer: 'config', path: [] })}`,
      `Rules that are on: ${policy.rules.length}; waivers on file: ${waivers.waivers.length}`,
      `Digest: ${policy.identity.digest}`,
    ],
    sections: sections.filter(({ rows }) => rows.length > 0),
  };
}

function rulesByArea(rules: readonly Rule[]): Map<string, Rule[]> {
  const areas = new Map<string, Rule[]>();
  for (const rule of [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const area = rule.id.split('/', 1)[0] ?? '';
    areas.set(area, [...(areas.get(area) ?? []), rule]);
  }
  return areas;
}

interface Context {
  policy: LoadedPolicy['policy'];
  values: readonly TracedValue[];
  originOf: (value: TracedValue) => string;
}

function ruleRow(declared: Rule, { policy, values, originOf }: Context): string[] {
  const own = values.filter(({ key }) => key[0] === 'rules' && key[1] === declared.id);
  const part = (name: string): TracedValue | undefined => own.find(({ key }) => key[2] === name);
  const verdict = part('verdict');
  // What is on may be worded anew by a pack above.
  const rule = policy.rules.find((each) => each.rule.id === declared.id)?.rule ?? declared;
  const notes = [
    ...(rule.when ? [`only where ${showConditions(rule.when)}`] : []),
    ...(rule.clearedBy ? [`cleared by ${rule.clearedBy.map(({ fact }) => fact).join(' and ')}`] : []),
    ...(part('locked') ? ['locked'] : []),
    ...(part('waivable') ? [`waived by ${showWaivable(part('waivable')?.value)}`] : []),
  ];
  const changed = own
    .filter(({ key }) => key[2] === 'options')
    .map((value) => `${value.key[3] ?? ''}: ${originOf(value)}`);
  return [
    rule.id,
    [typeof verdict?.value === 'string' ? verdict.value : '', ...notes].join('; '),
    `${rule.summary}. ${rule.why}`,
    rule.sources.map((reference) => showSource(reference, policy.sources)).join('; '),
    [...(verdict ? [originOf(verdict)] : []), ...changed].join('; '),
  ];
}

function showSource(
  { id, section, binding }: Rule['sources'][number],
  sources: Readonly<Record<string, Source>>,
): string {
  const source = sources[id];
  const title = [source?.title ?? id, section].filter(Boolean).join(', ');
  return `${binding === 'required-by' ? 'required by' : 'modelled on'} ${title}${source ? ` (${source.verified})` : ''}`;
}

function overrideRow({ value }: TracedValue, origin: string): string[] {
  const { when, files, rules } = value as { when?: Record<string, unknown>; files?: string[]; rules: object };
  const where = [
    ...(when ? [showConditions(when)] : []),
    ...(files ? [`file is ${files.join(' or ')}`] : []),
  ];
  const settings = Object.entries(rules).map(
    ([id, setting]) => `${id}: ${typeof setting === 'string' ? setting : JSON.stringify(setting)}`,
  );
  return [where.join(' and '), settings.join('; '), origin];
}

function safeSection(
  values: readonly TracedValue[],
  sources: Readonly<Record<string, Source>>,
  originOf: Context['originOf'],
): PolicyPage['sections'][number] {
  return {
    heading: 'What may always be said',
    head: ['list', 'what may be told, in a post of such sentences alone', 'ground', 'said in'],
    rows: values
      .filter(({ key }) => key[0] === 'safe')
      .map((value) => safeRow(value, sources, originOf(value))),
  };
}

function safeRow(
  { key, value }: TracedValue,
  sources: Readonly<Record<string, Source>>,
  origin: string,
): string[] {
  const { elements, passes, sources: cited, verified, note } = value as SafeList;
  const told = Object.keys(elements).join('; ');
  const ground = cited.map((reference) => showSource(reference, sources)).join('; ');
  return [
    key[1] ?? '',
    `${told}. It passes ${passes.join(', ')}`,
    [`${verified}: ${ground}`, ...(note === undefined ? [] : [note])].join('. '),
    origin,
  ];
}

function showConditions(when: object): string {
  return Object.entries(when)
    .map(([field, value]) => `${field} is ${[value].flat().join(' or ')}`)
    .join(' and ');
}

function showWaivable(value: unknown): string {
  const { by, persons = 1 } = value as { by: string[]; persons?: number };
  if (by.length === 0) return 'nobody';
  return persons === 1 ? by.join(' or ') : `${persons} of ${by.join(' or ')}`;
}

/** A roster names people, and is told by its size. */
function showParameter(value: unknown): string {
  if (Array.isArray(value) && value.some((each) => typeof each === 'object'))
    return `${value.length} entries`;
  return Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : JSON.stringify(value);
}
