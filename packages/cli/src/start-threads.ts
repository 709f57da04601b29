import { fileURLToPath } from 'node:url';
import { decide, type Policy, type Post } from '@bluepencil/core';
import type { Tinypool } from 'tinypool';
import type { LintedPost } from './lint-post.ts';
import type { ThreadAnswer, ThreadTask } from './thread.ts';

/** Threads that lint posts beside this one. */
export interface Threads {
  /** Lints a post in a thread that is free; gives nothing when none is, or none is ready yet. */
  lint: (post: Post) => Promise<LintedPost> | undefined;
  /** Ends them, whatever they do. */
  stop: () => Promise<void>;
}

/** One post is at work in each, and the next ones are there already when it is done: being woken takes longer than a post. */
export const postsPerThread = 8;

/**
 * Starts threads. Each loads the policy for itself, which takes its time; meanwhile, whoever started them goes on alone.
 *
 * A thread that fails is used no more, and what it should have answered is asked again here: see {@link Threads.lint}.
 */
export function startThreads(
  Pool: typeof Tinypool,
  { count, policy, asked }: { count: number; policy: Policy; asked: Omit<ThreadTask, 'post'> },
): Threads {
  const isSource = import.meta.url.endsWith('.ts');
  const pool = new Pool({
    filename: fileURLToPath(new URL(isSource ? 'thread-dev.js' : 'thread.js', import.meta.url)),
    execArgv: isSource ? ['--conditions=source'] : [],
    ...{ minThreads: count, maxThreads: count },
  });
  let free = 0;
  const run = async (task: ThreadTask): Promise<ThreadAnswer> => {
    const answer = (await pool.run(task)) as ThreadAnswer;
    if (answer.digest !== policy.identity.digest)
      throw new Error('Unexpected change of the policy, expected it to stay while posts are checked');
    return answer;
  };
  for (let thread = 0; thread < count; thread += 1)
    run(asked).then(
      () => (free += postsPerThread),
      () => undefined,
    );
  return {
    lint: (post) => {
      if (free === 0) return undefined;
      free -= 1;
      return run({ ...asked, post }).then((answer) => {
        free += 1;
        return toLinted(post, answer, policy);
      });
    },
    stop: () => pool.destroy(),
  };
}

function toLinted(post: Post, { text, fixed, findings }: ThreadAnswer, { identity }: Policy): LintedPost {
  return {
    post: { ...post, text },
    fixed,
    whole: { id: post.id, verdict: decide(findings), findings, policy: identity },
  };
}
