import type { Judged } from './judge.ts';
import type { LabelledPost } from './labelled-post.ts';

/** Lists the posts in which a clause is not named: id, those clauses, what was found instead, the text. */
export function printMissed(judged: readonly Judged<LabelledPost>[]): string {
  return judged
    .flatMap(({ post, found }) => {
      const missed = post.expect.filter((clause) => !found.some((each) => each.clause === clause));
      if (missed.length === 0) return [];
      const instead = [...new Set(found.map(({ rule }) => rule))];
      const note = instead.length > 0 ? ` (found ${instead.join(', ')})` : '';
      return [`missed ${post.id} [${post.verdict}] ${missed.join(', ')}${note}\n    ${oneLine(post)}\n`];
    })
    .join('');
}

/** Gives a post as one line: its text, and the metadata that rules look at. */
export function oneLine({ text, meta = {} }: { text: string; meta?: object }): string {
  return `${text.replace(/\s+/g, ' ').trim()}  ${JSON.stringify(meta)}`;
}
