import { isAtLeast } from '@bluepencil/core';
import { type Judged, stops } from './judge.ts';
import type { LabelledPost } from './labelled-post.ts';
import { oneLine } from './print-missed.ts';

/** Lists the posts with a clause that their label does not name, or that are stopped and should not be: id, rule, words, text. */
export function printFalse(judged: readonly Judged<LabelledPost>[]): string {
  return judged
    .flatMap(({ post, found }) => {
      const clean = !isAtLeast(post.verdict, 'review');
      const wrong = found.filter((each) => !post.expect.includes(each.clause) || (clean && stops(each)));
      if (wrong.length === 0) return [];
      const head = `${clean && found.some(stops) ? 'STOPPED' : 'false'} ${post.id} [${post.verdict}]`;
      const words = wrong.map((each) => `\n    ${each.rule} (${each.verdict}): “${each.words}”`).join('');
      const expected = post.expect.length > 0 ? ` expected ${post.expect.join(', ')}` : '';
      return [`${head}${expected}${words}\n    ${oneLine(post)}\n`];
    })
    .join('');
}
