import { clauseOf, type Rule } from '@bluepencil/core';
import type { Clause } from '../pack/clause.ts';
import { generatedBy } from './generated-by.ts';

const titles: Record<string, string> = {
  pii: 'Personal information',
  case: 'Details of active cases',
  boundaries: 'Nothing controversial, nothing outside the role',
  tone: 'Tone',
  form: 'What a good official post needs',
};

/** Gives the page of all clauses, each with its rules, or with the person who decides. */
export function renderClauses(
  clauses: Readonly<Record<string, Clause>>,
  rules: readonly Pick<Rule, 'id'>[],
): string {
  const ids = Object.keys(clauses);
  const areas = [...new Set(ids.map((id) => id.split('/', 1)[0] ?? ''))];
  const parts = [
    generatedBy('packages/packs/*/clauses.yml'),
    '# Clauses',
    'What a post is checked for. Each rule enforces one clause.',
  ];
  for (const area of areas) {
    parts.push(`## ${area}: ${titles[area] ?? area}`);
    for (const id of ids.filter((each) => each.startsWith(`${area}/`))) {
      const clause = clauses[id];
      if (clause)
        parts.push(
          `### ${id}`,
          renderClause(
            clause,
            rules.filter((rule) => clauseOf(rule.id) === id),
          ),
        );
    }
  }
  return `${parts.join('\n\n')}\n`;
}

function renderClause(
  { breaks, clean, verdict, rulings = [], decides }: Clause,
  rules: readonly Pick<Rule, 'id'>[],
): string {
  const lines = [`Breaks it: ${breaks}`, `Does not: ${clean}`, ...rulings, `Verdict: \`${verdict}\``];
  if (rules.length > 0) lines.push(`Rules: ${rules.map(({ id }) => `[${id}](rules/${id}.md)`).join(', ')}`);
  if (decides !== undefined) lines.push(`Who decides: ${decides}`);
  if (rules.length === 0 && decides === undefined) lines.push('No rule yet');
  return lines.map((line) => `- ${line}`).join('\n');
}
