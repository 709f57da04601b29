/** First and last code points of what East Asian typography sets two columns wide. */
const wide = [
  ...[0x1100, 0x115f, 0x2329, 0x232a, 0x2630, 0x2637, 0x268a, 0x268f, 0x2e80, 0x303e, 0x3041, 0x3247],
  ...[0x3250, 0xa4cf, 0xa960, 0xa97c, 0xac00, 0xd7a3],
  ...[0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6b, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x18dff],
  ...[0x1aff0, 0x1b2fb, 0x1d300, 0x1d376, 0x1f200, 0x1f265, 0x20000, 0x3fffd],
];

const plain = /^[\x20-\x7e]*$/;
const unseen = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Cs}\u115f\u1160\u3164\uffa0]+$/u;
const emoji = /\p{Emoji_Presentation}|\ufe0f/u;

/** Gives how many columns of a terminal a text takes: two for a wide letter or an emoji, none for what is not seen. */
export function columnsOf(text: string): number {
  if (plain.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of segmentsOf(text)) columns += columnsOfCharacter(segment);
  return columns;
}

// Made once, and only where a text is not plain: it takes longer than the text.
let segmenter: Intl.Segmenter | undefined;

/** Gives the characters of a text as a reader sees them, each with its marks and joiners. */
export function segmentsOf(text: string): Iterable<{ segment: string }> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

function columnsOfCharacter(character: string): number {
  if (unseen.test(character)) return 0;
  return emoji.test(character) || isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
}

function isWide(codePoint: number): boolean {
  return wide.some(
    (first, index) => index % 2 === 0 && codePoint >= first && codePoint <= (wide[index + 1] ?? 0),
  );
}
