import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Half, halfOf } from './half-of.ts';
import { type LabelledPost, readRows } from './labelled-post.ts';

/** Which labelled posts: `dev` are read by whoever writes rules, `unseen` are not. */
export type Split = 'dev' | 'unseen';

/** Both splits. */
export const splits = ['dev', 'unseen'] as const;

/** Tells which split a file belongs to. */
export function splitOf(file: string): Split {
  return basename(file).startsWith('unseen') ? 'unseen' : 'dev';
}

/** Gives the files of a split. */
export function filesOf(root: string, split: Split): string[] {
  const folder = join(root, 'fixtures/posts');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && splitOf(file) === split)
    .sort()
    .map((file) => join(folder, file));
}

/** Reads labelled posts, all or one half. */
export function readLabelled(files: readonly string[], half?: Half): LabelledPost[] {
  const posts = files.flatMap((file) => readRows<LabelledPost>(file));
  return half ? posts.filter(({ id }) => halfOf(id) === half) : posts;
}
