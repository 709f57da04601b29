import type { DataRule } from '@bluepencil/core';
import { generatedBy } from './generated-by.ts';
import { renderTable } from './render-table.ts';

/** Gives the list of all rules of all packs. */
export function renderIndex(rules: readonly DataRule[]): string {
  const rows = rules.map(({ id, verdict, summary }) => [`[${id}](${id}.md)`, verdict, summary]);
  const parts = [
    generatedBy('packages/packs/*/rules'),
    '# Rules',
    renderTable(['rule', 'verdict', 'what to do'], rows),
  ];
  return `${parts.join('\n\n')}\n`;
}
