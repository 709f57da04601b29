import { extname } from 'node:path';
import { InputError } from './input-error.ts';
import { readText } from './read-text.ts';
import { writeWhole } from './write-whole.ts';

/** A new text for one post of a file. */
export interface TextEdit {
  /** Line of the file on which the post starts. */
  line: number;
  before: string;
  after: string;
}

/**
 * Writes new texts of posts into their file; everything else in it stays byte for byte.
 *
 * @throws InputError E301 when the file is no longer what was read
 */
export function writeFixes(file: string, edits: readonly TextEdit[]): void {
  const old = readText(file);
  const next = extname(file) === '.jsonl' ? editLines(old, edits, file) : editText(old, edits, file);
  writeWhole(file, next);
}

/** The text of a post is the end of its file; front matter stands before it. */
function editText(old: string, edits: readonly TextEdit[], file: string): string {
  let text = old;
  for (const { before, after } of edits) {
    const at = text.lastIndexOf(before);
    if (at < 0) throw changed(file);
    text = text.slice(0, at) + after + text.slice(at + before.length);
  }
  return text;
}

function editLines(old: string, edits: readonly TextEdit[], file: string): string {
  const lines = old.split('\n');
  for (const { line, before, after } of edits) {
    const written = lines[line - 1];
    if (written === undefined) throw changed(file);
    lines[line - 1] = editLine(written, { before, after, file });
  }
  return lines.join('\n');
}

function editLine(
  line: string,
  { before, after, file }: { before: string; after: string; file: string },
): string {
  const post = parse(line);
  if (post?.text !== before) throw changed(file);
  const wanted = JSON.stringify({ ...post, text: after });
  // Only the text is written anew where it stands as anybody would write it; else the whole line is.
  const parts = line.split(JSON.stringify(before));
  const edited = parts.length === 2 ? parts.join(JSON.stringify(after)) : '';
  return JSON.stringify(parse(edited)) === wanted ? edited : wanted + (line.endsWith('\r') ? '\r' : '');
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function changed(file: string): InputError {
  return new InputError('E301', 'Unexpected change of the file while it was checked, expected it to stay', {
    place: { file },
  });
}
