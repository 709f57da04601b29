import type { PackFolder } from '../pack/read-pack-folder.ts';
import { generatedBy } from './generated-by.ts';
import { renderTable } from './render-table.ts';

/** Gives the page of a pack: what it is, its parameters and its rules. */
export function renderPack({ pack }: PackFolder): string {
  const { name, version, summary, extends: bases = [], parameters = {}, words, rules = {}, declares } = pack;
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
    ...section(
      'Settings of other rules',
      ['rule', 'setting'],
      Object.entries(rules).map(([id, setting]) => [id, inline(setting)]),
    ),
    ...section(
      'Parameters',
      ['parameter', 'value'],
      Object.entries(parameters).map(([key, value]) => [key, inline(value)]),
    ),
    ...section(
      'Words',
      ['class', 'phrases'],
      Object.entries(words).map(([key, phrases]) => [`{${key}}`, phrases.length]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(title: string, head: string[], rows: (string | number)[][]): string[] {
  return rows.length === 0 ? [] : [`## ${title}`, renderTable(head, rows)];
}

function inline(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}
