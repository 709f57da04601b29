// The thread of fuzz.ts that makes posts and tries them, until the time is over or one does not hold.
import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import type { Policy } from '@bluepencil/core';
import fc from 'fast-check';
import { devPosts } from './dev-posts.ts';
import { hostilePosts } from './hostile-posts.ts';
import { loadPolicies } from './load-policies.ts';
import { mutatedBytes } from './mutated-bytes.ts';
import { mutatedPost } from './mutated-post.ts';
import { tryFile } from './try-file.ts';
import { tryDeadline, tryPost } from './try-post.ts';
import { notePost, type Watched } from './watched.ts';

/** What the thread is given. */
export interface Task {
  watched: Watched;
  milliseconds: number;
  seed: number;
}

/** What it tells in the end. */
export interface Outcome {
  /** Why an input does not hold, and the smallest of its kind; undefined where all did. */
  found: { why: string; input: unknown } | undefined;
}

const { watched, milliseconds, seed } = workerData as Task;
const end = performance.now() + milliseconds;
const posts = devPosts(1500);
const policies = loadPolicies();
const all = policies.at(-1);

const property = fc.asyncProperty(
  mutatedPost(posts),
  fc.constantFrom(...policies),
  fc.constantFrom(...posts),
  mutatedBytes(posts),
  async (post, policy, between, { name, bytes }) => {
    notePost(watched, post);
    tryPost(post, { policies: [policy], between });
    if (all) tryDeadline(post, all);
    await tryFile(name, bytes);
  },
);

let outcome: Outcome = { found: all && tryCorpus(all) };
// By rounds, since a round keeps a little of each of its inputs.
for (let round = 0; outcome.found === undefined && performance.now() < end; round += 1) {
  const details = await fc.check(property, {
    seed: seed + round,
    numRuns: 10_000,
    interruptAfterTimeLimit: Math.max(1, end - performance.now()),
    markInterruptAsFailure: false,
  });
  if (!details.failed) continue;
  const [post, , , file] = details.counterexample ?? [];
  const error = details.errorInstance;
  const why = inspect(error);
  outcome = {
    found: { why, input: { post, file: file && { ...file, bytes: new TextDecoder().decode(file.bytes) } } },
  };
}
parentPort?.postMessage(outcome);

/** Lints what is known to be hostile, in its whole size. */
function tryCorpus(policy: Policy): Outcome['found'] {
  for (const { why, post } of hostilePosts(1)) {
    notePost(watched, post);
    try {
      tryDeadline(post, policy);
    } catch (error) {
      return { why: `${why}: ${String(error)}`, input: why };
    }
  }
  return undefined;
}
