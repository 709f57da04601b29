import type { Entity } from '../entity.ts';

const digitWord = '(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine|double|triple)';

/** North American and British numbers in the ways of writing them that people use, and local seven-digit ones. */
const patterns: readonly [pattern: RegExp, confidence: number][] = [
  [/(?<![\w$.,/-])(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-]?)[2-9]\d{2}[ .-]?\d{4}(?![\w/-]|[.,]\d)/g, 0.85],
  [/(?<![\w$.,/-])(?:\+44 ?(?:\(0\) ?)?|0)(?:7\d{3}[ -]?\d{3}[ -]?\d{3}|[123]\d{1,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}|8\d{2}[ -]?\d{3}[ -]?\d{4})(?![\w/-]|[.,]\d)/g, 0.85],
  [/(?<![\w$.,/-])[2-9]\d{2}-\d{4}(?![\w/-]|[.,]\d)/g, 0.6],
];
const spelled = new RegExp(`(?<!\\w)${digitWord}(?:[ ,.-]{1,2}(?:${digitWord}|\\d{1,4})){6,14}(?!\\w)`, 'gi');
const mixed = new RegExp(`(?<!\\w)\\d{3,5}(?:[ ,.-]{1,2}(?:${digitWord}|\\d{1,4})){3,12}(?!\\w)`, 'gi');

const values: Record<string, string> = {
  zero: '0', oh: '0', o: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9',
};

/** Finds telephone numbers, also with words for digits. */
export function* detectPhones(text: string): Generator<Entity> {
  for (const [pattern, confidence] of patterns)
    for (const match of text.matchAll(pattern)) yield phone(match[0], match.index, confidence);
  for (const pattern of [spelled, mixed])
    for (const match of text.matchAll(pattern)) {
      const found = phone(match[0], match.index, 0.8);
      if (/[a-z]/i.test(match[0]) && found.value.length >= 7 && found.value.length <= 12) yield found;
    }
}

function phone(written: string, start: number, confidence: number): Entity {
  return { kind: 'phone', start, end: start + written.length, value: spokenDigits(written), confidence };
}

/** Gives the digits of a number that may be written in words: `oh double two seven` is `0227`. */
function spokenDigits(written: string): string {
  let digits = '';
  let times = 1;
  for (const part of written.toLowerCase().match(/[a-z]+|\d+/g) ?? []) {
    if (part === 'double') times = 2;
    else if (part === 'triple') times = 3;
    else {
      digits += (values[part] ?? part).repeat(times);
      times = 1;
    }
  }
  return digits;
}
