import { splitHashtag } from '../read/split-hashtag.ts';
import type { Reading } from '../read/read.ts';
import type { Word } from '../read/word.ts';
import type { Candidate } from '../rule.ts';
import type { Check, Preparation } from './check.ts';
import type { CasingOptions } from './options.ts';

/** Reports runs of words in capitals, runs of marks, and hashtags of several words in lower case. */
export function prepareCasing(options: CasingOptions, preparation: Preparation): Check {
  const allowed = new Set(preparation.values(options.allow).map((word) => word.toUpperCase()));
  return function* ({ reading }) {
    if (options.words) yield* capitals(reading, options.words, allowed);
    if (options.marks) yield* marks(reading.post.text, options.marks);
    if (options.hashtags) yield* hashtags(reading);
  };
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function* capitals(
  { words, post }: Reading,
  least: number,
  allowed: ReadonlySet<string>,
): Generator<Candidate> {
  // Nobody shouts an initial: `PC A. J. Moss`.
  const isInitial = ({ written, end }: Word): boolean => written.length === 1 && post.text[end] === '.';
  let run: Word[] = [];
  for (let index = 0; index <= words.length; index += 1) {
    const word = words[index];
    if (word && isCapitals(word.written) && !allowed.has(word.written)) run.push(word);
    else if (run.length > 0 && word?.kind !== 'number') {
      if (run.filter((each) => !isInitial(each)).length >= least)
        yield { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
      run = [];
    }
  }
}

function isCapitals(written: string): boolean {
  // Nearly every word has a small letter in it: its first or its second.
  if (isSmall(written.charCodeAt(0)) || isSmall(written.charCodeAt(1))) return false;
  return /\p{L}/u.test(written) && written === written.toUpperCase() && written !== written.toLowerCase();
}

/** Whether a UTF-16 unit is one of `a` to `z`; NaN is none. */
function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function* marks(text: string, least: number): Generator<Candidate> {
  for (const { 0: run, index } of text.matchAll(/[!?！？‼⁉]+/g))
    if (run.length >= least) yield { start: index, end: index + run.length };
}

function* hashtags({ post, entities }: Reading): Generator<Candidate> {
  for (const { kind, start, end } of entities) {
    const tag = post.text.slice(start + 1, end);
    if (kind !== 'hashtag' || tag !== tag.toLowerCase()) continue;
    const words = splitHashtag(tag);
    if (words.length > 1)
      yield { start, end, fix: `${post.text.slice(start, start + 1)}${words.map(capitalised).join('')}` };
  }
}
