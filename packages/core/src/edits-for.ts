import type { Finding, Span } from './finding.ts';
import type { Post } from './post.ts';
import { normalise } from './read/normalise.ts';
import { sentences } from './read/sentences.ts';
import { words } from './read/words.ts';

/** Words to put in the place of others, as an author may choose to; offsets are those of the text that the finding lies in. */
export interface PostEdit extends Span {
  /** `fix` needs no judgement; `suggestion` says something else, and is for the author to choose. */
  kind: 'fix' | 'suggestion';
  /** What to write there. */
  text: string;
}

/**
 * Gives the ways to mend a finding: its safe edit first, then the wordings that its rule suggests.
 *
 * A suggestion that is a sentence takes the place of the sentences that the finding lies in, other words the place of the
 * words that were found. A finding in the description of an attachment has none: it does not lie in the text of the post.
 */
export function editsFor({ text }: Post, { start, end, fix, expected, field }: Finding): PostEdit[] {
  if (field !== undefined) return [];
  const edits: PostEdit[] = fix === undefined ? [] : [{ kind: 'fix', start, end, text: fix }];
  for (const words of (expected ?? []).map(String)) {
    const place = isSentence(words) ? sentencesAround(text, { start, end }) : { start, end };
    edits.push({ kind: 'suggestion', ...place, text: words });
  }
  return edits;
}

function isSentence(words: string): boolean {
  return /^\P{Ll}.*[.!?]$/su.test(words);
}

/** Widens a place to the whole of its sentences, with the marks that end them. */
function sentencesAround(text: string, { start, end }: Span): Span {
  const { text: plain, toRaw, toRawEnd } = normalise(text);
  const found = words(plain);
  const around = { start, end };
  for (const { first, end: after } of sentences(plain, found)) {
    const from = toRaw(found[first]?.start ?? 0);
    const to = endWithMarks(text, toRawEnd(found[after - 1]?.end ?? 0));
    if (from >= end || to <= start) continue;
    around.start = Math.min(around.start, from);
    around.end = Math.max(around.end, to);
  }
  return around;
}

const marks = /[.!?…"')\]]*/y;

function endWithMarks(text: string, end: number): number {
  marks.lastIndex = end;
  return end + (marks.exec(text)?.[0].length ?? 0);
}
