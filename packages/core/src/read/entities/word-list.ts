/** Words, to be looked up. */
export interface WordList {
  has: (word: string) => boolean;
}

/** How many words are looked for in the text of a list before it is split. */
const fewLooks = 100;

/**
 * Makes a list of the words of some texts, between bars or line breaks.
 *
 * To split a list takes longer than to read a post, so one is only split for whoever reads many.
 */
export function openWordList(...texts: readonly string[]): WordList {
  let looks = 0;
  let words: ReadonlySet<string> | undefined;
  return {
    has: (word) => {
      if (words) return words.has(word);
      looks += 1;
      if (looks <= fewLooks) return texts.some((text) => holds(text, word));
      words = new Set(texts.flatMap((text) => text.trim().split(/[|\n]/)));
      return words.has(word);
    },
  };
}

function holds(text: string, word: string): boolean {
  const isEnd = (at: number): boolean => /[|\n]/.test(text[at] ?? '|');
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (isEnd(at - 1) && isEnd(at + word.length)) return true;
  return false;
}
