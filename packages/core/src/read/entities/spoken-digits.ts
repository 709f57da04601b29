const values: Record<string, string> = {
  zero: '0',
  nought: '0',
  oh: '0',
  o: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  fiver: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  niner: '9',
};
const repeats: Record<string, number> = { double: 2, triple: 3, treble: 3 };

/** Gives the digits of a number that may be written in words: `oh double two seven` is `0227`. */
export function spokenDigits(written: string): string {
  let digits = '';
  let times = 1;
  for (const part of written.toLowerCase().match(/[a-z]+|\d+/g) ?? []) {
    const repeat = repeats[part];
    if (repeat === undefined) digits += (values[part] ?? part.replace(/\D/g, '')).repeat(times);
    times = repeat ?? 1;
  }
  return digits;
}
