import type { PolicyPage } from './describe-policy.ts';

/** Renders a policy as one Markdown page. */
export function renderMarkdown({ title, facts, sections }: PolicyPage): string {
  const parts = [
    `# ${escape(title)}`,
    facts.map((fact) => `- ${escape(fact)}`).join('\n'),
    ...sections.map(({ heading, head, rows }) =>
      [
        `## ${escape(heading)}\n`,
        row(head),
        row(head.map(() => '---')),
        ...rows.map((cells) => row(cells.map(escape))),
      ].join('\n'),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function escape(text: string): string {
  return text.replace(/[\\|*_<>[\]`]/g, (mark) => `\\${mark}`).replace(/\s+/g, ' ');
}
