import { InputError } from './input-error.ts';
import { parseYaml, YamlFault } from './parse-yaml.ts';
import { pointAt } from './point-at.ts';
import type { PostSource, ReadPost } from './read-post.ts';
import { decode, largestFile } from './read-text.ts';
import { reasonOf } from './reason-of.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { toPost } from './to-post.ts';

/** Reads a file that is one post: front matter in YAML is its metadata, the rest its text. */
export async function readTextPost(source: PostSource): Promise<ReadPost | InputError> {
  const { file, name } = source;
  try {
    const bytes = await collect(source);
    const { meta, metaLine, text, line } = splitFrontMatter(decode(bytes));
    if (meta === undefined && text === '')
      return new InputError('E304', 'Unexpected empty file, expected the text of a post', {
        place: { file },
      });
    if (isJson(text)) throw notText(file);
    const value = { text, meta: meta === undefined ? undefined : parseMeta(meta, file, metaLine) };
    return { post: toPost(value, name, { file, line: 1 }), file, line, isFile: true, size: bytes.length };
  } catch (cause) {
    if (cause instanceof InputError) return cause;
    return new InputError('E301', reasonOf(cause), { place: { file }, cause });
  }
}

async function collect({ open }: PostSource): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of open()) {
    size += chunk.length;
    if (size > largestFile)
      throw new Error(`Unexpected size of more than ${largestFile} bytes, expected a post`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseMeta(meta: string, file: string, firstLine: number): unknown {
  try {
    return parseYaml(meta).value;
  } catch (cause) {
    if (!(cause instanceof YamlFault)) throw cause;
    const { line, column } = pointAt(meta, cause.offset);
    throw new InputError('E302', cause.message, { place: { file, line: line + firstLine - 1, column } });
  }
}

/** Whether the first line of a text is an object: posts as JSON, whose rules would be asked of the wrong words. */
function isJson(text: string): boolean {
  if (!text.startsWith('{')) return false;
  try {
    JSON.parse(text.split('\n', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

function notText(file: string): InputError {
  return new InputError('E303', 'Unexpected JSON, expected the text of a post; name it as `.jsonl`', {
    place: { file },
    hint: '--stdin-filename posts.jsonl',
  });
}
