import { findPosts, InputError, type LoadedPolicy, type ReadPost, readPosts } from '@bluepencil/node';
import type { Io } from './io.ts';

/**
 * Visits the posts of files, one after the other, and gives what could not be read as one.
 *
 * @param loaded the policy that they are read for, where it is one
 */
export async function walkPosts(
  paths: readonly string[],
  { cwd, stdin, loaded }: Pick<Io, 'cwd' | 'stdin'> & { loaded?: LoadedPolicy },
  visit: (read: ReadPost) => Promise<void> | void,
): Promise<InputError[]> {
  const errors: InputError[] = [];
  for await (const read of readPosts(findPosts(paths, { cwd, stdin }), loaded))
    if (read instanceof InputError) errors.push(read);
    else await visit(read);
  return errors;
}
