/** One line of a stream, without its end. */
export interface Line {
  /** One-based. */
  number: number;
  /** Length in the stream, with its end. */
  size: number;
  /** Undefined when the line is longer than the limit. */
  bytes: Uint8Array | undefined;
}

const lineFeed = 10;

/** Splits a stream into lines; it holds one line at a time, and no more of it than the limit. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (part: Uint8Array): void => {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts = [];
  };
  const finish = (end: number): Line => {
    const line = { number, size: size + end, bytes: size <= limit ? Buffer.concat(parts) : undefined };
    [parts, size, number] = [[], 0, number + 1];
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      take(chunk.subarray(start, end));
      yield finish(1);
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (size > 0) yield finish(0);
}
