/** A word that may be hidden behind other characters. */
export interface Disguise {
  /** As written, in lower case, without the marks around it. */
  written: string;
  /** UTF-16 offsets in the post. */
  start: number;
  end: number;
}

const chunk = /[^\s"(),:;?/\\]+/g;
const spaced = /(?<![\p{L}\p{N}'])(?:[a-z][ ._*-]){2,14}[a-z](?![\p{L}\p{N}'])/giu;
/** Three letters that stand apart, as in most texts they nowhere do. */
const apart = /[a-z][ ._*-][a-z][ ._*-][a-z]/iu;
const letter = /[a-z]/i;
/** Signs that stand for letters, or for letters left out. */
const sign = /[*@$!|+€0-9#_~^-]/;
const stretched = /([a-z])\1\1/i;

/** Finds the words of a normalised text that look disguised: stars, digits, signs, stretched or spaced letters. */
export function findDisguises(text: string): Disguise[] {
  const found: Disguise[] = [];
  if (sign.test(text) || stretched.test(text))
    for (const { 0: written, index } of text.matchAll(chunk)) {
      if (!letter.test(written) || !(sign.test(written) || stretched.test(written))) continue;
      if (written.includes('://') || written.length > 40) continue;
      found.push(trimmed(written, index));
    }
  if (apart.test(text))
    for (const { 0: written, index } of text.matchAll(spaced))
      found.push({
        written: written.replace(/[ ._*-]/g, '').toLowerCase(),
        start: index,
        end: index + written.length,
      });
  return found.sort((a, b) => a.start - b.start);
}

/** Takes off what only surrounds the word: a hashtag's sign, full stops, apostrophes. */
function trimmed(written: string, index: number): Disguise {
  const head = /^[#'.[\]{}<>-]*/.exec(written)?.[0].length ?? 0;
  let end = written.length;
  while (end > head && "'.[]{}<>!-".includes(written[end - 1] ?? '')) end -= 1;
  return { written: written.slice(head, end).toLowerCase(), start: index + head, end: index + end };
}
