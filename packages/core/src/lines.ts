/**
 * Texts by number, as one text with lines: thousands of them are read from a file in no time, and only what somebody asks for
 * becomes a text of its own.
 */
export interface Lines {
  readonly text: string;
  /** By number: where its text begins; one more than there are texts, as each ends before the next one begins. */
  readonly starts: Int32Array;
}

/** Lays texts out as lines. */
export function layLines(texts: readonly string[]): Lines {
  const starts = new Int32Array(texts.length + 1);
  texts.forEach((text, number) => (starts[number + 1] = (starts[number] ?? 0) + text.length + 1));
  return { text: texts.join('\n'), starts };
}

/** Gives a text by its number. */
export function lineAt({ text, starts }: Lines, number: number): string {
  return text.slice(starts[number], (starts[number + 1] ?? 0) - 1);
}
