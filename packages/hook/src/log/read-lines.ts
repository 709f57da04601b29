import { createReadStream } from 'node:fs';

/** A line of a file; what follows the last line break is one that is not whole. */
export interface FileLine {
  text: string;
  /** Whether a line break ends it. */
  isWhole: boolean;
  /** Bytes of the file before it. */
  offset: number;
}

const lineBreak = 10;

/** Reads a file line by line, a piece at a time, whatever its bytes are. */
export async function* readLines(file: string): AsyncGenerator<FileLine> {
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  for await (const chunk of createReadStream(file)) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    let start = 0;
    for (let end = rest.indexOf(lineBreak); end >= 0; end = rest.indexOf(lineBreak, start)) {
      yield { text: rest.toString('utf8', start, end), isWhole: true, offset: offset + start };
      start = end + 1;
    }
    rest = rest.subarray(start);
    offset += start;
  }
  if (rest.length > 0) yield { text: rest.toString('utf8'), isWhole: false, offset };
}
