import { columnsOf } from './columns-of.ts';

/** Breaks a text between words into lines of at most so many columns; a longer word keeps a line of its own. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(' ')) {
    const needed = columnsOf(word);
    if (line !== '' && taken + 1 + needed > columns) {
      lines.push(line);
      line = '';
      taken = 0;
    }
    taken += (line === '' ? 0 : 1) + needed;
    line += (line === '' ? '' : ' ') + word;
  }
  return [...lines, line];
}
