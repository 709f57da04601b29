import type { Finding } from '@bluepencil/core';
import { escapeXml } from '../escape-xml.ts';

/** Writes a text with what was found in it marked; each mark leads to the worst finding that lies there. */
export function showText(
  text: string,
  findings: readonly Finding[],
  anchorOf: (finding: Finding) => string,
): string {
  const borders = new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])]);
  const offsets = [...borders].filter((offset) => offset <= text.length).sort((a, b) => a - b);
  return offsets
    .slice(1)
    .map((end, index) => {
      const start = offsets[index] ?? 0;
      const words = escapeXml(text.slice(start, end));
      // Between two findings that touch: a link of nothing but a space has no name.
      if (words.trim() === '') return words;
      const over = findings.filter((each) => each.start <= start && each.end >= end);
      const worst =
        over.find(({ fatal }) => fatal) ?? over.find(({ verdict }) => verdict === 'review') ?? over[0];
      if (!worst) return words;
      return `<mark class="${worst.verdict}"><a href="#${anchorOf(worst)}">${words}</a></mark>`;
    })
    .join('');
}
