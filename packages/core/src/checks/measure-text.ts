import type { LengthLimit } from './options.ts';

/** Spares the measuring of most posts: no count is above two for each UTF-16 unit, nor above one in plain ASCII without links. */
export function isSurelyWithin(text: string, { max, count }: LengthLimit): boolean {
  if (count !== 'weighted') return text.length <= max;
  return text.length * 2 <= max || (text.length <= max && /^[\0-\x7f]*$/.test(text) && !text.includes('.'));
}

const link =
  /https?:\/\/\S+|(?<![\w@.])(?:[\w-]{1,63}\.){1,4}(?:com|net|org|ca|uk|gov|edu|us|info|me|io|co|ly|gl|police|app)(?![\w@-])(?:\/\S*)?/gi;

/** Ranges of code points that X counts as one; everything else is two. Source: the twitter-text configuration, version 3. */
const light: readonly [from: number, to: number][] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const linkWeight = 23;

/** How long a text is, and where it gets too long. */
export interface Measured {
  length: number;
  /** UTF-16 offset of the first character that is too much. */
  limitAt: number;
}

/** Measures a text the way a channel does. */
export function measureText(text: string, { max, count }: LengthLimit): Measured {
  let length = 0;
  let limitAt = text.length;
  for (const [offset, weight] of pieces(text, count)) {
    length += weight;
    if (length > max && limitAt === text.length) limitAt = offset;
  }
  return { length, limitAt };
}

/** Cuts a text into what a channel counts: offset and weight of each piece. */
function* pieces(text: string, count: LengthLimit['count']): Generator<[offset: number, weight: number]> {
  if (count === 'characters') {
    for (let offset = 0; offset < text.length; offset += 1) yield [offset, 1];
    return;
  }
  let from = 0;
  if (count === 'weighted')
    for (const match of text.matchAll(link)) {
      yield* graphemes(text, from, match.index, true);
      yield [match.index, linkWeight];
      from = match.index + match[0].length;
    }
  yield* graphemes(text, from, text.length, count === 'weighted');
}

/** Made once: making one takes longer than measuring most posts. */
let segmenter: Intl.Segmenter | undefined;

function* graphemes(text: string, from: number, to: number, weighted: boolean): Generator<[number, number]> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  // A line at a time: on Node 20 the time of a segmenter grows with the square of the length.
  for (let start = from; start < to;) {
    const lineEnd = text.indexOf('\n', start);
    const end = Math.min(lineEnd < 0 || lineEnd >= to ? to : lineEnd + 1, start + 2000);
    for (const { index, segment } of segmenter.segment(text.slice(start, end)))
      yield [start + index, weighted && !isLight(segment) ? 2 : 1];
    start = end;
  }
}

function isLight(grapheme: string): boolean {
  const point = grapheme.codePointAt(0) ?? 0;
  const single = grapheme.length === (point > 0xffff ? 2 : 1) || grapheme === grapheme.normalize('NFC');
  return single && light.some(([from, to]) => point >= from && point <= to);
}
