import type { Rule, RuleVerdict, Source, SourceReference } from '@bluepencil/core';
import { colourOf } from './colour-of.ts';
import { createPaint, type Paint } from './paint.ts';
import { printable } from './printable.ts';
import { bindings } from './show-sources.ts';

/** A rule as a policy applies it, and what it stands on. */
export interface ExplainedRule {
  rule: Rule;
  /** What the policy makes of it. */
  verdict: RuleVerdict;
  /** Page of the rule. */
  url?: string | undefined;
  /** The sources of the policy, by key. */
  sources: Readonly<Record<string, Source>>;
}

const verified: Record<Source['verified'], string> = {
  V: 'V, read',
  'V*': 'V*, inferred from the text',
  P: 'P, read in part',
  K: 'K, not seen: check before you rely on it',
};

/** Explains a rule to a person: what it asks, why, on which ground, and where it begins and ends. */
export function explain(
  { rule, verdict, url, sources }: ExplainedRule,
  options: { color?: boolean } = {},
): string {
  const paint = createPaint(options.color);
  const shownVerdict = verdict === 'off' ? paint('dim', 'off') : paint(colourOf(verdict), verdict);
  const parts = [
    `${paint('bold', rule.id)}  ${shownVerdict}\n${printable(rule.summary)}`,
    printable(rule.why),
    showSection(
      'Sources',
      rule.sources.flatMap((reference) => showSource(reference, sources[reference.id], paint)),
    ),
    showSection('Finds something in', showPosts(rule.examples.fail)),
    showSection('Finds nothing in', showPosts(rule.examples.pass)),
    showSection('Finds nothing where the post documents', showFacts(rule)),
    showSection('Instead', showPosts(rule.suggest ?? [])),
    url === undefined ? '' : paint('dim', url),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function showSource(
  { id, section, binding }: SourceReference,
  source: Source | undefined,
  paint: Paint,
): string[] {
  if (!source) return [`  ${bindings[binding]} ${id}, which is not among the sources of the packs`];
  const title = printable([source.title, section].filter(Boolean).join(', '));
  const mark = paint('dim', `(${verified[source.verified]})`);
  return [
    `  ${bindings[binding]} ${id}: ${title} ${mark}`,
    ...(source.url === undefined ? [] : [`    ${printable(source.url)}`]),
  ];
}

function showFacts({ clearedBy = [] }: Rule): string[] {
  return clearedBy.map(({ fact, needs = [], where = {} }) => {
    const parts = [
      ...needs,
      ...Object.entries(where).map(([part, globs]) => `${part} ${globs.join(' or ')}`),
    ];
    return `  meta.${fact}${parts.length > 0 ? ` with ${parts.join(', ')}` : ''}`;
  });
}

function showSection(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? [title, ...lines].join('\n') : '';
}

function showPosts(examples: readonly (string | { post: string })[]): string[] {
  const posts = examples.map((example) => (typeof example === 'string' ? example : example.post));
  return posts.map((post) => `  - ${post.trim().split('\n').map(printable).join('\n    ')}`);
}
