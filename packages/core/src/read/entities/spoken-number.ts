/** The numbers under twenty in words, by number. */
export const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
/** The tens in words, from twenty on. */
export const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number under a hundred in words, as the source of an expression without groups. */
export const spokenNumber = `(?:(?:${tens.join('|')})(?:[ -](?:${units.slice(1, 10).join('|')}))?|(?:${[...units.slice(10), ...units.slice(1, 10)].join('|')}))`;

/** Gives the value of a number under a hundred in words or digits; NaN if it is none. */
export function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  let sum = 0;
  for (const part of written.toLowerCase().split(/[ -]/)) {
    const unit = units.indexOf(part);
    const ten = tens.indexOf(part);
    if (unit < 0 && ten < 0) return Number.NaN;
    sum += unit >= 0 ? unit : (ten + 2) * 10;
  }
  return sum;
}

/** Gives a whole number under a hundred in words: `twenty three`. */
export function numberInWords(number: number): string {
  if (number < 20) return units[number] ?? '';
  const unit = number % 10 === 0 ? '' : ` ${units[number % 10] ?? ''}`;
  return `${tens[Math.floor(number / 10) - 2] ?? ''}${unit}`;
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** A day of a month in words, as alternatives of an expression. */
export const spokenDay = `twenty-?(?:${ordinals.slice(0, 9).join('|')})|thirtieth|thirty-?first|${[...ordinals].reverse().join('|')}`;

/** Gives the value of a day of a month in words; NaN if it is none. */
export function dayOf(written: string): number {
  const word = written.toLowerCase().replace('-', '');
  const plain = ordinals.indexOf(word);
  if (plain >= 0) return plain + 1;
  if (word === 'thirtieth') return 30;
  if (word === 'thirtyfirst') return 31;
  const unit = ordinals.indexOf(word.replace(/^twenty/, ''));
  return unit >= 0 ? 21 + unit : Number.NaN;
}
