import { cue } from '../cues.ts';
import type { Entity } from '../entity.ts';
import type { Traits } from '../traits.ts';
import { regionOf } from './phone-plan.ts';
import { spokenDigits } from './spoken-digits.ts';
import { matchesOf } from './matches-of.ts';

const digitWord =
  'zero|nought|oh|o|one|two|three|four|fiver|five|six|seven|eight|niner|nine|double|triple|treble';
/** What stands between the parts of a number that somebody says. */
const pause = '(?:[ ,.-]{1,2}|,? (?:and )?then |,? and )';

/** Seven to fifteen digits with the marks that stand inside a number; bounded, so that the time is linear. */
const candidate =
  /(?<![\w$£€@#/])(?<![\w)\]][.,:-])\+?\(?\d(?: ?[().·-]{0,3} ?\d){6,14}(?!\w|[.,:/-]\d|-\w)(?:,? ?(?:x|ext\.?|extension) ?\d{1,5}\b)?/gi;
/** The fewest digits of a number, and the fewest parts of one in which some are words. */
const fewestDigits = 7;
const fewestParts = 4;
const spoken = new RegExp(String.raw`\b(?:${digitWord})(?:${pause}(?:${digitWord}|\d{1,4})){3,14}\b`, 'gi');
const mixed = new RegExp(
  String.raw`(?<![\w$£€/.,-])\d{1,5}(?:${pause}(?:${digitWord}|\d{1,4})){3,12}\b`,
  'gi',
);
/** Numbers that spell a word on the keypad: `1-800-222-TIPS`. */
const vanity =
  /(?<![\w-])(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .-](?:\d{3}[ .-]?[A-Z]{4}|[A-Z]{3}[ .-]?(?:[A-Z]{4}|\d{4})|[A-Z]{7,9})(?![\w-])/g;
const callBefore =
  /(?:^|\W)(?:call|calls|calling|ring|rang|text|texts|phone|phones|tel|telephone|cell|mobile|dial|number|digits|bell|buzz|whatsapp|fax|hotline|line|contact|reach|try)\b[^\d\n]{0,28}$/i;
const noPhone =
  /(?:^|\W)(?:ip|isbn|vin|imei|serial|sku|zip|acct|account|routing|transit|sort code|badge|grid|lat|lat[^a-z]{1,30}long|latitude|longitude|nhs(?: number| no\.?)?)[ :#]{0,3}$/i;

/** Finds telephone numbers of the US, Canada and the UK in the ways that people write them, and others behind a `+`. */
export function* detectPhones(text: string, { cues, longest, numbers, together }: Traits): Generator<Entity> {
  if (together >= fewestDigits)
    for (const match of matchesOf(text, candidate)) yield* judged(text, match, false);
  if (longest > 2 && /\d[ .)-][A-Z]{3}/.test(text))
    for (const match of matchesOf(text, vanity)) yield vanityNumber(match);
  if (
    cues & cue.digit &&
    numbers >= fewestParts &&
    /\b(?:zero|nought|oh|one|two|three|four|fiver?|six|seven|eight|niner?)[ ,.-]/i.test(text)
  )
    for (const pattern of [spoken, mixed])
      for (const match of matchesOf(text, pattern))
        if (/[a-z]/i.test(match[0])) yield* judged(text, match, true);
}

function* judged(text: string, match: RegExpExecArray, inWords: boolean): Generator<Entity> {
  const written = match[0];
  const before = text.slice(Math.max(0, match.index - 40), match.index);
  if (noPhone.test(before)) return;
  const main = written.replace(/,? ?(?:x|ext\.?|extension) ?\d{1,5}$/i, '');
  const digits = inWords ? spokenDigits(main) : main.replace(/\D/g, '');
  const groups = inWords
    ? []
    : main
        .split(/\D+/)
        .filter((group) => group !== '')
        .map(({ length }) => length);
  const region = regionOf({
    digits,
    plus: main.startsWith('+'),
    groups,
    cued: callBefore.test(before),
    dashed: /\d[-.]\d{4}$/.test(main),
  });
  if (!region) return;
  const confidence = digits.length === 7 ? 0.6 : 0.85;
  yield {
    kind: 'phone',
    start: match.index,
    end: match.index + written.length,
    value: digits,
    confidence,
    detail: region,
  };
}

const keypad = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];

function vanityNumber(match: RegExpExecArray): Entity {
  const value = match[0]
    .toLowerCase()
    .replace(/[^\da-z]/g, '')
    .replace(/[a-z]/g, (letter) => String(keypad.findIndex((key) => key.includes(letter)) + 2));
  return {
    kind: 'phone',
    start: match.index,
    end: match.index + match[0].length,
    value,
    confidence: 0.85,
    detail: 'vanity',
  };
}
