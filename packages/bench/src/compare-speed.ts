import type { Post } from '@bluepencil/core';
import type { Contender } from './contender.ts';
import { type Figures, figuresOf } from './figures-of.ts';

/**
 * How long a contender reads before it counts: so many milliseconds or posts. More posts would slow secretlint down, which
 * leaves marks of each behind.
 */
const warmUp = { milliseconds: 3000, posts: 2000 };
/** How often each then reads every post. */
const rounds = 12;

/** How fast a contender read the posts. */
export interface Speed extends Figures {
  name: string;
  perSecond: number;
}

/**
 * Lets contenders read the same posts in turns, one at a time, so that whatever the machine does meanwhile hits them alike.
 *
 * A post never comes twice as the same string, so that nobody is faster for having kept it.
 */
export async function compareSpeed(
  contenders: readonly Contender[],
  posts: readonly Post[],
): Promise<Speed[]> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (const { read } of contenders) {
    const end = performance.now() + warmUp.milliseconds;
    for (let at = 0; at < warmUp.posts && performance.now() < end; at += 1)
      await read(another(posts[at % posts.length], at));
  }
  for (let round = 0; round < rounds; round += 1)
    for (const { name, read } of contenders)
      for (const post of posts.map((each) => another(each, round))) {
        const start = performance.now();
        const answer = read(post);
        // Waiting for what is there already would cost a turn of the loop.
        if (answer instanceof Promise) await answer;
        times.get(name)?.push((performance.now() - start) * 1000);
      }
  return [...times].map(([name, each]) => {
    const figures = figuresOf(each);
    return { name, ...figures, perSecond: 1e6 / figures.mean };
  });
}

/** The same post with another ending, as a string of its own. */
function another(post: Post | undefined, number: number): Post {
  return { id: '', ...post, text: Buffer.from(`${post?.text ?? ''} ${number}`).toString() };
}
