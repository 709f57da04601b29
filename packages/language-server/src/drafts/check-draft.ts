import { setImmediate } from 'node:timers/promises';
import { lint, type LintOptions, type Policy, type Report } from '@bluepencil/core';
import { InputError } from '@bluepencil/node';
import { type Draft, type PlacedPost, readDraft } from './read-draft.ts';

/** A post of a draft and what became of it. */
export interface CheckedPost extends PlacedPost {
  report: Report;
}

/** What became of a draft: in the order of the document, its posts, and what in it is no post. */
export interface CheckedDraft {
  policy: Policy;
  /** What it was checked with beside the policy. */
  options: LintOptions;
  posts: CheckedPost[];
  errors: InputError[];
}

/** Reports of an earlier version, by what posts were read from: in a file of many posts, most stay as they are. */
export type Memory = Map<string, Report>;

/** After so many posts it looks up whether anybody still wants to know. */
const batch = 16;

/** What a document is checked with. */
interface How {
  policy: Policy;
  configFile: string | undefined;
  options: LintOptions;
  /** Reports by the same policy; afterwards, those of this version. */
  memory: Memory;
  /** Whether the document has changed meanwhile; then there is no answer. */
  isStale: () => boolean;
}

/** Checks the posts of a document, under the name that tells how it is read. */
export async function checkDraft(
  document: Draft,
  { policy, configFile, options, memory, isStale }: How,
): Promise<CheckedDraft | undefined> {
  const draft: CheckedDraft = { policy, options, posts: [], errors: [] };
  const reports: Memory = new Map();
  for await (const read of readDraft(document, { policy, configFile })) {
    if (read instanceof InputError) {
      draft.errors.push(read);
      continue;
    }
    const { source, post } = read;
    const report = memory.get(source) ?? lint(post, policy, options);
    reports.set(source, report);
    draft.posts.push({ ...read, report: { ...report, id: post.id } });
    if (draft.posts.length % batch > 0) continue;
    // Changes come in between, and are heard of only now.
    await setImmediate();
    if (isStale()) return undefined;
  }
  memory.clear();
  for (const [source, report] of reports) memory.set(source, report);
  return draft;
}
