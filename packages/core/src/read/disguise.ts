/** A word that may be hidden behind other characters. */
export interface Disguise {
  /** As written, in lower case, without the marks around it. */
  written: string;
  /** UTF-16 offsets in the post. */
  start: number;
  end: number;
}

const spaced = /(?<![\p{L}\p{N}'])(?:[a-z][ ._*-]){2,14}[a-z](?![\p{L}\p{N}'])/giu;
/** Three letters that stand apart, as in most texts they nowhere do. */
const apart = /[a-z][ ._*-][a-z][ ._*-][a-z]/iu;
/** What looks disguised and is longer is no word. */
const longest = 40;

/** What a character may be, as bits: a letter, or a sign that stands for letters or for letters left out. */
const looks = { letter: 1, sign: 2, border: 4 } as const;
/** By character of ASCII. */
const kinds = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[a-z]/i.test(character)) return looks.letter;
  if (/[*@$!|+0-9#_~^-]/.test(character)) return looks.sign;
  return /[\s"(),:;?/\\]/.test(character) ? looks.border : 0;
});

/** Finds the words of a normalised text that look disguised: stars, digits, signs, stretched or spaced letters. */
export function findDisguises(text: string): Disguise[] {
  const found: Disguise[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    let seen = 0;
    /** How often the letter before has come again. */
    let repeated = 0;
    for (let kind = kindAt(text, at); kind !== looks.border; kind = kindAt(text, (at += 1))) {
      repeated = kind === looks.letter && isSameLetter(text, at) ? repeated + 1 : 0;
      // One letter three times is as good as a sign.
      seen |= repeated > 1 ? looks.sign : kind;
    }
    if (seen === (looks.letter | looks.sign) && at - start <= longest)
      found.push(trimmed(text.slice(start, at), start));
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

/** Gives what a character is; the end of the text is a border. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return kinds[unit] ?? 0;
  if (unit === 0x20ac) return looks.sign;
  return at >= text.length || /\s/.test(text.charAt(at)) ? looks.border : 0;
}

/** Whether a letter is the same as the one before it, whatever their case. */
function isSameLetter(text: string, at: number): boolean {
  return (text.charCodeAt(at - 1) | 0x20) === (text.charCodeAt(at) | 0x20);
}

/** Takes off what only surrounds the word: a hashtag's sign, full stops, apostrophes. */
function trimmed(written: string, index: number): Disguise {
  const head = /^[#'.[\]{}<>-]*/.exec(written)?.[0].length ?? 0;
  let end = written.length;
  while (end > head && "'.[]{}<>!-".includes(written[end - 1] ?? '')) end -= 1;
  return { written: written.slice(head, end).toLowerCase(), start: index + head, end: index + end };
}
