import {
  clauseOf,
  type DataRule,
  type FactCondition,
  type FailingExample,
  type Source,
  type SourceReference,
} from '@bluepencil/core';
import { stringify } from 'yaml';
import { toExample } from '../describe/examine-rule.ts';
import { generatedBy } from './generated-by.ts';
import { tellVerification } from './tell-verification.ts';

/** What the page of a rule is made from. */
export interface RulePage {
  rule: DataRule;
  /** Name of the pack that declares it. */
  pack: string;
  /** The sources that it may cite, by key. */
  sources: Readonly<Record<string, Source>>;
}

/** Gives the page of a rule; every page has the same form. */
export function renderRule({ rule, pack, sources }: RulePage): string {
  const up = '../'.repeat(rule.id.split('/').length);
  const clause = clauseOf(rule.id);
  const parts = [
    generatedBy(`packages/packs/${pack}/rules/${rule.id}.yml`),
    `# ${rule.id}`,
    `${rule.summary}.`,
    [
      `Clause: [${clause}](${up}clauses.md#${anchorOf(clause)})`,
      `Pack: [${pack}](${up}packs/${pack}.md)`,
      `Verdict: \`${rule.verdict}\``,
      ...(rule.when ? [`Applies only where the post has ${list(rule.when)}`] : []),
      ...(rule.clearedBy ? [`Cleared where the post documents ${showFacts(rule.clearedBy)}`] : []),
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
    `It says: ${rule.message}`,
    ...(rule.suggest?.length
      ? [`Wordings to use instead:\n\n${rule.suggest.map((each) => `- ${each}`).join('\n')}`]
      : []),
    '## Why',
    rule.why,
    '## Sources',
    rule.sources.map((reference) => renderSource(reference, sources[reference.id])).join('\n'),
    '## Finds',
    rule.examples.fail.map((each) => renderExample(toExample(each))).join('\n\n'),
    '## Leaves alone',
    rule.examples.pass.map((each) => renderExample(toExample(each))).join('\n\n'),
    '## Options',
    `The check is \`${rule.check}\`.`,
    fence(stringify({ options: rule.options }, { lineWidth: 110 })),
    '## How to change it',
    fence(renderConfig(rule, pack)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Gives the anchor of a heading that is a rule or a clause. */
function anchorOf(id: string): string {
  return id.replaceAll('/', '');
}

function renderSource({ id, section, binding }: SourceReference, source: Source | undefined): string {
  const where = section === undefined ? '' : `, ${section}`;
  const kind = binding === 'required-by' ? 'Required by' : 'Modelled on';
  if (!source) return `- ${kind} ${id}${where}`;
  const edition = source.asOf === undefined ? '' : ` Edition: ${source.asOf}.`;
  const url =
    source.url === undefined ? '' : ` ${/^https?:\S+$/.test(source.url) ? `<${source.url}>` : source.url}`;
  return `- ${kind} ${id}${where}: ${source.title}.${url}${edition} (${source.verified}: ${tellVerification(source)})`;
}

function renderExample({ post, meta, parameters, finds }: FailingExample): string {
  const notes = [
    ...(meta ? [list(meta)] : []),
    ...(parameters ? [`where the parameters are ${list(parameters)}`] : []),
    ...(finds ? [`finds ${finds.map((each) => `“${each}”`).join(', ')}`] : []),
  ];
  const quoted = post.split('\n').map((line) => `> ${line}`.trimEnd());
  return [...quoted, ...notes.flatMap((note) => ['>', `> (${note})`])].join('\n');
}

function showFacts(conditions: readonly FactCondition[]): string {
  return conditions
    .map(({ fact, needs = [], where = {} }) => {
      const parts = [
        ...needs.map((part) => `\`${part}\``),
        ...Object.entries(where).map(([part, globs]) => `\`${part}: ${globs.join(' or ')}\``),
      ];
      return `\`meta.${fact}\`${parts.length > 0 ? ` with ${parts.join(' and ')}` : ''}`;
    })
    .join(', and ');
}

function list(fields: object): string {
  return Object.entries(fields)
    .map(([key, value]) => `\`${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}\``)
    .join(' and ');
}

function renderConfig({ id, verdict, options }: DataRule, pack: string): string {
  const [first, ...others] = ['review', 'block', 'advise', 'off'].filter((each) => each !== verdict);
  const [option] = Object.entries(options).find(([, value]) => Array.isArray(value)) ?? [];
  const lines = [
    '# bluepencil.yml',
    `extends: [${pack}]`,
    'rules:',
    `  ${id}: ${first} # or ${others.join(', ')}`,
  ];
  if (option !== undefined) lines.push(`  # or more of an option: ${id}: {options: {${option}+: ["…"]}}`);
  return lines.join('\n');
}

function fence(yaml: string): string {
  return `\`\`\`yaml\n${yaml.trimEnd()}\n\`\`\``;
}
