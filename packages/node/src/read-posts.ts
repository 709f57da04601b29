import { extname } from 'node:path';
import { InputError } from './input-error.ts';
import type { LoadedPolicy } from './load-policy.ts';
import { placePost } from './place-post.ts';
import { postEndings } from './post-endings.ts';
import { readJsonl } from './read-jsonl.ts';
import type { PostSource, ReadPost } from './read-post.ts';
import { readTextPost } from './read-text-post.ts';

/**
 * Reads posts from what {@link findPosts} found, one after the other; none is held longer than it takes.
 *
 * What cannot be read as a post is given as an error, in its place among the posts.
 *
 * @param loaded the policy that they are read for, so that its overrides by file fit them: each post gets the file that it was
 *   read from as `meta.file`, see {@link placePost}
 */
export async function* readPosts(
  sources: Iterable<PostSource | InputError>,
  loaded?: Pick<LoadedPolicy, 'policy' | 'configFile'>,
): AsyncGenerator<ReadPost | InputError> {
  for (const source of sources) {
    if (source instanceof InputError) yield source;
    else
      for await (const each of read(source))
        yield loaded === undefined || each instanceof InputError
          ? each
          : { ...each, post: placePost(each, loaded) };
  }
}

async function* read(source: PostSource): AsyncGenerator<ReadPost | InputError> {
  switch (extname(source.name)) {
    case '.jsonl':
      yield* readJsonl(source);
      break;
    case '.md':
    case '.txt':
      yield await readTextPost(source);
      break;
    default:
      yield new InputError(
        'E301',
        `Unexpected kind of file, expected one that ends in ${postEndings.join(', ')}`,
        {
          place: { file: source.file },
        },
      );
  }
}
