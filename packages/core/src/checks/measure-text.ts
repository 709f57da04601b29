import type { LengthLimit } from './options.ts';

/**
 * Spares the measuring of most posts: no count is above two for each UTF-16 unit, nor above one in plain ASCII; and each
 * link has a full stop or `://` in it, and weighs so much at most.
 */
export function isSurelyWithin(text: string, { max, count }: LengthLimit): boolean {
  if (text.length > max) return false;
  if (count !== 'weighted') return true;
  let most = text.length;
  for (let at = 0; at < text.length && most <= max; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) most += 1;
    else if (unit === fullStop || unit === colon) most += linkWeight;
  }
  return most <= max;
}

const fullStop = 0x2e;
const colon = 0x3a;

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
  for (let start = from; start < to;) {
    if (isByItself(text, start, to)) {
      yield [start, 1];
      start += 1;
      continue;
    }
    // As little as there is: on Node 20 the time of a segmenter grows with the square of the length.
    const end = endOfJoined(text, start, to);
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    for (const { index, segment } of segmenter.segment(text.slice(start, end)))
      yield [start + index, weighted && !isLight(segment) ? 2 : 1];
    start = end;
  }
}

/** A character of ASCII before another one is a grapheme; but a return and a line feed are one. */
function isByItself(text: string, at: number, to: number): boolean {
  return (
    text.charCodeAt(at) < 0x80 &&
    (at + 1 >= to || text.charCodeAt(at + 1) < 0x80) &&
    !(text[at] === '\r' && text[at + 1] === '\n')
  );
}

/** Gives where what may be joined ends: behind the character of ASCII that follows, or after so many units. */
function endOfJoined(text: string, start: number, to: number): number {
  const most = Math.min(to, start + 2000);
  let end = start + 1;
  while (end < most && !(text.charCodeAt(end - 1) < 0x80 && isBorder(text, end))) end += 1;
  return end;
}

function isBorder(text: string, at: number): boolean {
  return text.charCodeAt(at) < 0x80 && !(text[at - 1] === '\r' && text[at] === '\n');
}

function isLight(grapheme: string): boolean {
  const point = grapheme.codePointAt(0) ?? 0;
  const single = grapheme.length === (point > 0xffff ? 2 : 1) || grapheme === grapheme.normalize('NFC');
  return single && light.some(([from, to]) => point >= from && point <= to);
}
