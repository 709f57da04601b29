import type { ActiveRule, Finding, Policy, SourceReference } from '@bluepencil/core';
import type { Style } from './style.ts';

const bindings: Record<SourceReference['binding'], string> = {
  'required-by': 'Required by',
  'modelled-on': 'Modelled on',
};

/** Tells of a finding why it is one and on which ground; what it says, every editor shows beside it. */
export function explainFinding(finding: Finding, policy: Policy, style: Style): string {
  const { ruleId, verdict, note, url, clause } = finding;
  const active = policy.rules.find(({ rule }) => rule.id === ruleId);
  const head = showHead({ verdict, clause, ruleId, url }, style);
  const sources = active ? showSources(active, policy, style) : [];
  return [head, style.plain(note), ...sources].join('\n\n');
}

/** Tells what a rule asks, why, on which ground, and where it begins and ends. */
export function explainRule(active: ActiveRule, policy: Policy, style: Style): string {
  const { rule, verdict, url, clause } = active;
  const { fail, pass } = rule.examples;
  const head = showHead({ verdict, clause, ruleId: rule.id, url }, style);
  const section = (title: string, parts: readonly string[]): string[] =>
    parts.length > 0 ? [style.heading(title), ...parts] : [];
  return [
    ...[head, style.plain(rule.summary), style.plain(rule.why)],
    ...section('Sources', showSources(active, policy, style)),
    ...section('Finds something in', showPosts(fail, style)),
    ...section('Finds nothing in', showPosts(pass, style)),
    ...section('Instead', showPosts(rule.suggest ?? [], style)),
  ].join('\n\n');
}

type Head = Pick<Finding, 'verdict' | 'clause' | 'ruleId' | 'url'>;

function showHead({ verdict, clause, ruleId, url }: Head, { strong, link }: Style): string {
  return [strong(verdict), `clause ${clause}`, link(`rule ${ruleId}`, url)].join(' · ');
}

function showSources({ rule }: ActiveRule, { sources }: Policy, { plain, link }: Style): string[] {
  if (rule.sources.length === 0) return [];
  const lines = rule.sources.map(({ id, section, binding }) => {
    const source = sources[id];
    const title = plain([source?.title ?? id, section].filter(Boolean).join(', '));
    return `- ${bindings[binding]} ${source?.url === undefined ? title : link(title, source.url)}`;
  });
  return [lines.join('\n')];
}

function showPosts(examples: readonly (string | { post: string })[], { plain, quote }: Style): string[] {
  const posts = examples.map((example) => (typeof example === 'string' ? example : example.post));
  return posts.map((post) => quote(plain(post.trim())));
}
