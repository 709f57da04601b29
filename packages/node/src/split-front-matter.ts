/** A text and the metadata that stand before it. */
export interface Parts {
  /** The YAML between the fences; undefined without them. */
  meta: string | undefined;
  /** One-based line of the first line of it. */
  metaLine: number;
  /** The text to publish, without the line ends around it. */
  text: string;
  /** One-based line on which the text starts. */
  line: number;
}

const fence = '---';

/** Splits a file into front matter and text; without a second fence, everything is text. */
export function splitFrontMatter(file: string): Parts {
  const lines = file.split('\n');
  const close =
    lines[0]?.trimEnd() === fence
      ? lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence)
      : -1;
  let first = close + 1;
  while (first < lines.length && lines[first]?.trim() === '') first += 1;
  const text = lines.slice(first).join('\n').trimEnd();
  return {
    // Every row ends as it did: a value must not keep half of a Windows line end.
    meta:
      close < 0
        ? undefined
        : lines
            .slice(1, close)
            .map((row) => `${row}\n`)
            .join(''),
    metaLine: 2,
    text,
    line: first + 1,
  };
}
