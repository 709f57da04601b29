import { MarkupKind } from 'vscode-languageserver';

/** How an explanation is written for a client. */
export interface Style {
  kind: MarkupKind;
  heading: (text: string) => string;
  strong: (text: string) => string;
  link: (text: string, url: string) => string;
  quote: (text: string) => string;
  /** Words that stand for themselves. */
  plain: (text: string) => string;
  rule: string;
}

/** For clients that show it. */
export const markdown: Style = {
  kind: MarkupKind.Markdown,
  heading: (text) => `## ${text}`,
  strong: (text) => `**${text}**`,
  link: (text, url) => `[${text}](${url})`,
  quote: (text) => text.replace(/^/gm, '> '),
  plain: escaped,
  rule: '---',
};

/** For clients that show text as it is. */
export const plainText: Style = {
  kind: MarkupKind.PlainText,
  heading: (text) => `${text}:`,
  strong: (text) => text,
  link: (text, url) => `${text} <${url}>`,
  quote: (text) => text.replace(/^/gm, '  '),
  plain: (text) => text,
  rule: '·',
};

/** Words of a pack are words, whatever Markdown would make of them; what stands between backticks stays code. */
function escaped(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part.replace(/[\\*_[\]<>#|~&!]/g, String.raw`\$&`) : part))
    .join('`');
}
