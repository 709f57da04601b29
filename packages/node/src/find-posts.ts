import { createReadStream, type Stats, statSync } from 'node:fs';
import { extname, relative, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { createIgnore, type IsIgnored } from './create-ignore.ts';
import { InputError } from './input-error.ts';
import { postEndings } from './post-endings.ts';
import type { PostSource } from './read-post.ts';

/** Where posts are looked for. */
export interface FindPostsOptions {
  cwd: string;
  /** What the path `-` stands for. */
  stdin?: AsyncIterable<Uint8Array | string>;
  /** Name of what comes from stdin; its ending tells the format, which is text without it. */
  stdinFilename?: string | undefined;
}

/**
 * Finds the files that posts are read from: each once, in the order of the paths.
 *
 * `-` is stdin; a path that exists is itself, even if it looks like a glob; a folder stands for the posts in it; of what a glob fits,
 * files of other kinds are passed over. What `.bluepencilignore` names is passed over too, and of folders and globs what
 * `.gitignore` names.
 */
export function findPosts(paths: readonly string[], options: FindPostsOptions): (PostSource | InputError)[] {
  const { cwd } = options;
  const isIgnored = createIgnore(cwd);
  const found = new Map<string, PostSource | InputError>();
  for (const path of paths)
    for (const file of path === '-' ? [path] : expand(path, cwd, isIgnored)) {
      const key = file instanceof InputError ? file.place.file : file;
      if (!found.has(key)) found.set(key, toSource(file, options));
    }
  return [...found.values()];
}

function expand(path: string, cwd: string, isIgnored: IsIgnored): (string | InputError)[] {
  const file = resolve(cwd, path);
  const stats = statOf(file);
  if (stats && !stats.isDirectory()) return isIgnored(file, true) ? [] : [file];
  if (!stats && !isDynamicPattern(path))
    return [new InputError('E301', 'Unexpected path, expected a file that exists', { place: { file } })];
  const files = (stats ? glob('**/*', file) : glob(path, cwd)).filter((each) => !isIgnored(each, false));
  if (files.length > 0) return files;
  const message = `Unexpected ${stats ? 'folder' : 'glob'} without a post, expected files that end in ${postEndings.join(', ')}`;
  return [new InputError('E304', message, { place: { file } })];
}

function glob(pattern: string, cwd: string): string[] {
  return globSync(pattern, { cwd, absolute: true, expandDirectories: false, ignore: '**/node_modules/**' })
    .filter((file) => postEndings.includes(extname(file)))
    .map((file) => resolve(file))
    .sort();
}

/** A path that the system does not take, such as one with a NUL, does not exist. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function toSource(file: string | InputError, options: FindPostsOptions): PostSource | InputError {
  if (typeof file !== 'string') return file;
  if (file === '-') return stdinSource(options);
  const name = relative(options.cwd, file).replaceAll(sep, '/');
  return { file, name, size: statOf(file)?.size ?? 0, open: () => createReadStream(file) };
}

function stdinSource({ cwd, stdin, stdinFilename }: FindPostsOptions): PostSource {
  const name = stdinFilename ?? 'stdin.txt';
  const file = stdinFilename === undefined ? '<stdin>' : resolve(cwd, stdinFilename);
  return { file, name, open: () => toBytes(stdin ?? Readable.from([])) };
}

async function* toBytes(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
