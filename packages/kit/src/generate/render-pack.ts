import {
  type Basis,
  type Duty,
  dutyParameters,
  type Pack,
  type RuleSetting,
  type SafeList,
  type Source,
  type WaivableBy,
} from '@bluepencil/core';
import type { PackFolder } from '../pack/read-pack-folder.ts';
import { generatedBy } from './generated-by.ts';
import { listConfirmations } from './list-confirmations.ts';
import { renderReference } from './render-reference.ts';
import { renderTable } from './render-table.ts';
import { tellVerification } from './tell-verification.ts';

/** Sources by key. */
type Sources = Readonly<Record<string, Source>>;

/**
 * Gives the page of a pack: what it is, its rules, what it sets and on which ground, and what a lawyer must still confirm.
 *
 * @param sources those that it may cite: its own and those of the packs that it extends
 * @param below the packs that it extends, the base first, whose open questions are its own too
 */
export function renderPack(
  { pack }: PackFolder,
  sources: Sources = pack.sources,
  below: readonly Pack[] = [],
): string {
  const { name, version, summary, extends: bases = [], words, rules = {}, overrides = [], declares } = pack;
  const parts = [
    generatedBy(`packages/packs/${name}`),
    `# Pack ${name}`,
    ...(summary === undefined ? [] : [`${summary}.`]),
    `Version ${version}.${bases.length > 0 ? ` Extends ${bases.map((base) => `[${base}](${base}.md)`).join(', ')}.` : ''}`,
    ...section(
      'Rules',
      ['rule', 'verdict', 'what to do'],
      declares.map((rule) => [`[${rule.id}](../rules/${rule.id}.md)`, rule.verdict, rule.summary]),
    ),
    ...section('Settings of other rules', settingsHead, settingsRows(rules, sources)),
    ...overrides.flatMap(({ when, rules: settings }) =>
      section(`Settings for posts with ${inline(when)}`, settingsHead, settingsRows(settings, sources)),
    ),
    ...Object.entries(pack.safe ?? {}).flatMap(([name, list]) => safeSection(name, list, sources)),
    ...section(
      'Who may waive',
      ['rules', 'persons'],
      Object.entries(pack.waivable ?? {}).map(([pattern, who]) => [inline(pattern), tellWaivable(who)]),
    ),
    ...listSection('Locked: no layer above may soften', (pack.locked ?? []).map(inline)),
    ...dutyParameters.flatMap((name) => dutySection(name, pack.parameters?.[name])),
    ...parametersSection(pack, sources),
    ...section(
      'Words',
      ['class', 'phrases'],
      Object.entries(words).map(([key, phrases]) => [`{${key}}`, phrases.length]),
    ),
    ...listSection('What a lawyer must still confirm', listConfirmations(pack, sources)),
    ...(pack.basis ? [...below].reverse() : [])
      .filter(({ basis }) => basis)
      .flatMap((base) =>
        listSection(
          `What a lawyer must still confirm of ${base.name}, on which it stands`,
          listConfirmations(base, sources),
        ),
      ),
  ];
  return `${parts.join('\n\n')}\n`;
}

const settingsHead = ['rule', 'setting', 'why here'];

function settingsRows(settings: Readonly<Record<string, RuleSetting>>, sources: Sources): string[][] {
  return Object.entries(settings).map(([id, setting]) => {
    if (typeof setting === 'string') return [id, inline(setting), ''];
    const { why, sources: own = [], 'sources+': more = [], message, ...rest } = setting;
    const said = [why, message === undefined ? undefined : `It says: ${message}`].filter(Boolean);
    const cited = [...own, ...more].map((each) => `${renderReference(each, sources[each.id])}.`);
    return [id, tellChange(rest), [...said, ...cited].join(' ')];
  });
}

/** A verdict is told in words, options as they are written. */
function tellChange({ verdict, atLeast, options }: Exclude<RuleSetting, string>): string {
  return [
    ...(verdict === undefined ? [] : [inline(verdict)]),
    ...(atLeast === undefined ? [] : [`at least ${inline(atLeast)}`]),
    ...(options === undefined ? [] : [inline(options)]),
  ].join(', ');
}

/** What a source lets say, element by element. */
function safeSection(name: string, list: SafeList, sources: Sources): string[] {
  const { elements, passes, note } = list;
  const table = renderTable(
    ['what may be told', 'sentences'],
    Object.entries(elements).map(([what, phrases]) => [what, phrases.map(inline).join('<br>')]),
  );
  const cited = list.sources.map((each) => `${renderReference(each, sources[each.id])}.`).join(' ');
  return [
    `## What may be said: ${name}`,
    `A post of such sentences alone, without a picture, passes ${passes.map(inline).join(', ')}. ${cited} ${list.verified}: ${tellVerification(list)}.${note === undefined ? '' : ` ${note}.`}`,
    table,
  ];
}

function tellWaivable({ by, persons = 1 }: WaivableBy): string {
  if (by.length === 0) return 'nobody';
  return `${persons === 1 ? 'one person' : `${persons} persons`}, each ${by.join(' or ')}`;
}

/** Who may post what, as a commander reads it. */
function dutySection(name: (typeof dutyParameters)[number], value: unknown): string[] {
  const list = (topics: string[] | undefined) => (topics ?? []).join(', ');
  const rows = Object.entries((value ?? {}) as Record<string, Duty>).map(([glob, duty]) => [
    ...[duty.name, inline(glob), duty.may ? list(duty.may) : 'every topic', list(duty.leaves)],
  ]);
  const title = name === 'units' ? 'Units' : 'Roles';
  return section(title, [name.slice(0, -1), 'in posts', 'may post about', 'leaves to others'], rows);
}

/** Units and roles have tables of their own. */
function shown(name: string, value: unknown): string {
  return dutyParameters.some((each) => each === name) ? 'see above' : inline(value);
}

function parametersSection({ parameters = {}, basis }: PackFolder['pack'], sources: Sources): string[] {
  const entries = Object.entries(parameters);
  if (!basis)
    return section(
      'Parameters',
      ['parameter', 'value'],
      entries.map(([key, value]) => [key, inline(value)]),
    );
  return section(
    'Parameters',
    ['parameter', 'value', 'from', 'edition', 'how far read'],
    entries.map(([key, value]) => [
      key,
      shown(key, value),
      ...tellBasis(basis[key.replace(/\+$/, '')], sources),
    ]),
  );
}

function tellBasis(basis: Basis | undefined, sources: Sources): string[] {
  if (!basis) return ['', '', ''];
  const { sources: cited = [], asOf, note } = basis;
  const editions = cited.flatMap(({ id }) => sources[id]?.asOf ?? []);
  return [
    [...cited.map((each) => `${renderReference(each, sources[each.id])}.`), ...(note ? [note] : [])].join(
      ' ',
    ),
    asOf ?? [...new Set(editions)].join(', '),
    `${basis.verified}: ${tellVerification(basis)}`,
  ];
}

function section(title: string, head: string[], rows: (string | number)[][]): string[] {
  return rows.length === 0 ? [] : [`## ${title}`, renderTable(head, rows)];
}

function listSection(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.map((line) => `- ${line}`).join('\n')];
}

function inline(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}
