import { InputError, type ReadPost, readPosts } from '@bluepencil/node';
import { placeInFile } from './place-in-file.ts';
import { placeInLine } from './place-in-line.ts';
import type { Placement } from './placement.ts';

/** A post and where it lies in its document. */
export interface PlacedPost extends ReadPost {
  placement: Placement;
  /** What it was read from; the same source gives the same post, but for the id. */
  source: string;
}

/** A document. */
export interface Draft {
  text: string;
  /** What posts without an id are called after; its ending tells the format. */
  name: string;
  /** Absolute path, or the name where there is none. */
  file: string;
}

/**
 * Reads the posts of a document as the command line reads those of a file; gives an error for what is no post.
 *
 * @param loaded the policy that they are read for
 */
export async function* readDraft(
  { text, name, file }: Draft,
  loaded: Parameters<typeof readPosts>[1],
): AsyncGenerator<PlacedPost | InputError> {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const lines = lineStarts(text, mark);
  const source = { file, name, open: () => chunks(text) };
  for await (const read of readPosts([source], loaded)) {
    if (read instanceof InputError) {
      yield read;
      continue;
    }
    const { post, line, isFile } = read;
    const start = lines[line - 1] ?? mark;
    if (isFile) {
      yield { ...read, placement: placeInFile(text, post.text, start), source: text };
      continue;
    }
    const written = text.slice(start, lines[line]).replace(/\r?\n$/, '');
    yield { ...read, placement: placeInLine(written, start), source: written };
  }
}

/** Lines end at a line feed, as they do for whoever reads posts. */
function lineStarts(text: string, first: number): number[] {
  const starts = [first];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

// eslint-disable-next-line @typescript-eslint/require-await -- a source gives its bytes as they come
async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
