import type { Post } from '@bluepencil/core';
import { findJsonFault } from './find-json-fault.ts';
import { InputError } from './input-error.ts';
import type { PostSource, ReadPost } from './read-post.ts';
import { decode, largestFile } from './read-text.ts';
import { reasonOf } from './reason-of.ts';
import { type Line, splitLines } from './split-lines.ts';
import { toPost } from './to-post.ts';

/** Reads posts from a stream with one JSON object on each line; gives an error for each line that is none. */
export async function* readJsonl(source: PostSource): AsyncGenerator<ReadPost | InputError> {
  const { file } = source;
  let isEmpty = true;
  try {
    for await (const line of splitLines(source.open(), largestFile)) {
      const post = readLine(line, source);
      if (!post) continue;
      isEmpty = false;
      const at = { file, line: line.number, isFile: false, size: line.size };
      yield post instanceof InputError ? post : { post, ...at };
    }
  } catch (cause) {
    yield new InputError('E301', reasonOf(cause), { place: { file }, cause });
    return;
  }
  if (isEmpty)
    yield new InputError('E304', 'Unexpected file without a post, expected one on each line', {
      place: { file },
    });
}

/** Gives nothing for a blank line. */
function readLine({ number, bytes }: Line, { file, name }: PostSource): Post | InputError | undefined {
  const place = { file, line: number };
  if (!bytes)
    return new InputError('E301', `Unexpected line of more than ${largestFile} bytes, expected a post`, {
      place,
    });
  try {
    const text = decode(bytes);
    return text.trim() === '' ? undefined : toPost(parse(text, place), `${name}:${number}`, place);
  } catch (cause) {
    if (cause instanceof InputError) return cause;
    return new InputError('E301', reasonOf(cause), { place, cause });
  }
}

function parse(text: string, place: { file: string; line: number }): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The error is not kept as a cause: its message repeats the text.
    const { offset, expected } = findJsonFault(text);
    const actual = text.slice(offset).trim() === '' ? 'end of line' : 'character';
    throw new InputError('E302', `Unexpected ${actual} in JSON, expected ${expected}`, {
      place: { ...place, column: offset + 1 },
    });
  }
}
