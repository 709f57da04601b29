import { isCommonWord } from './common-words.ts';

const contracted = new Set(['dont', 'cant', 'wont', 'isnt']);

const isKnown = (word: string): boolean => isCommonWord(word) || contracted.has(word);

const longestWord = 14;
const longestTag = 40;

/** Parts shorter than this on average are chance, not words. */
const splinters = 2.5;

/**
 * Splits a run-together hashtag in lower case into words: `dontdrinkanddrive` is `dont`, `drink`, `and`, `drive`.
 *
 * Gives the fewest words; a tag that is a word, or that cannot be split into common words, is given back as one.
 */
export function splitHashtag(tag: string): string[] {
  if (isKnown(tag) || tag.length > longestTag) return [tag];
  /** By length of a prefix: the fewest words that make it, as the start of the last one and their number. */
  const best: ({ from: number; count: number } | undefined)[] = [{ from: 0, count: 0 }];
  for (let end = 1; end <= tag.length; end += 1)
    for (let from = Math.max(0, end - longestWord); from < end; from += 1) {
      const before = best[from];
      if (
        before &&
        isKnown(tag.slice(from, end)) &&
        before.count + 1 < (best[end]?.count ?? Number.POSITIVE_INFINITY)
      )
        best[end] = { from, count: before.count + 1 };
    }
  const parts: string[] = [];
  for (let end = tag.length; end > 0;) {
    const last = best[end];
    if (!last) return splitOffName(tag);
    parts.unshift(tag.slice(last.from, end));
    end = last.from;
  }
  return tag.length / parts.length < splinters ? [tag] : parts;
}

/** A tag of a common word and something unknown, most often a name: `torontopolice`. */
function splitOffName(tag: string): string[] {
  for (let at = 4; at <= tag.length - 5; at += 1)
    if (isKnown(tag.slice(at))) return [tag.slice(0, at), tag.slice(at)];
  for (let at = tag.length - 4; at >= 5; at -= 1)
    if (isKnown(tag.slice(0, at))) return [tag.slice(0, at), tag.slice(at)];
  return [tag];
}
