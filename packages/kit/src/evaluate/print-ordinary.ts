import { type Judged, stops } from './judge.ts';
import { share } from './print-scores.ts';
import { oneLine } from './print-missed.ts';
import { isStopped } from './score.ts';

/** Gives what a policy would stop among ordinary posts: the share, the rules that do it, and each hit with its words. */
export function printOrdinary(judged: readonly Judged[]): string {
  const stopped = judged.filter(isStopped);
  const advised = judged.filter((each) => each.found.length > 0 && !isStopped(each));
  const lines = [
    `${share({ part: stopped.length, whole: judged.length })} would be stopped`,
    `${share({ part: advised.length, whole: judged.length })} would go out with advice`,
    '',
    ...countRules(judged).map(([rule, posts]) => `  ${rule.padEnd(44)}${String(posts).padStart(6)}`),
    '',
    ...stopped.flatMap(({ post, found }) => [
      post.id,
      ...found.filter(stops).map(({ rule, words }) => `    ${rule}: “${words}”`),
      `    ${oneLine(post)}`,
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Gives each rule with a verdict and the number of posts in which it finds something, most first. */
function countRules(judged: readonly Judged[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { found } of judged)
    for (const key of new Set(found.map(({ rule, verdict }) => `${rule} (${verdict})`)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
