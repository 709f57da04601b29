import type { Source, SourceReference } from '@bluepencil/core';
import { printable } from './printable.ts';
import type { ReportOptions } from './reporter.ts';

/** How a source is cited. */
export const bindings: Record<SourceReference['binding'], string> = {
  'required-by': 'required by',
  'modelled-on': 'modelled on',
};

/** So many sources say enough; the page of the rule has them all. */
const most = 2;

/** Names the sources of rules, what binds first: `required by The Act, s 4(1)`. */
export function showSources(
  ruleIds: readonly string[],
  { rules, sources = {} }: Pick<ReportOptions['policy'], 'rules' | 'sources'>,
): string[] {
  const cited = rules.filter(({ rule }) => ruleIds.includes(rule.id)).flatMap(({ rule }) => rule.sources);
  const shown = new Set(
    [...cited.filter(binds), ...cited.filter((each) => !binds(each))].map((reference) =>
      cite(reference, sources),
    ),
  );
  const named = [...shown].slice(0, most);
  const rest = shown.size - named.length;
  return named.map((each, index) =>
    rest > 0 && index === named.length - 1 ? `${each}; and ${rest} more` : each,
  );
}

function binds({ binding }: SourceReference): boolean {
  return binding === 'required-by';
}

function cite({ id, section, binding }: SourceReference, sources: Readonly<Record<string, Source>>): string {
  const { title = id, verified } = sources[id] ?? {};
  const place = section === undefined || title.endsWith(`, ${section}`) ? title : `${title}, ${section}`;
  const caution = verified === 'K' ? ' (not seen: check before you rely on it)' : '';
  return printable(`${bindings[binding]} ${place}${caution}`);
}
