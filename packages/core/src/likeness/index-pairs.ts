/**
 * Gives a function from two numbers to a third, -1 if there is none: a table in one typed array, since a post asks for each two of
 * its words.
 *
 * @param pairs both numbers and the third, in turns
 */
export function indexPairs(pairs: Int32Array): (first: number, second: number) => number {
  let size = 16;
  while (size < pairs.length) size *= 2;
  const mask = size - 1;
  // At most a third of it is taken, so that the next free place is never far.
  const table = new Int32Array(3 * size).fill(-1);
  const placeOf = (first: number, second: number): number => {
    const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    let place = 3 * ((hash ^ (hash >>> 15)) & mask);
    while (table[place] !== -1 && !(table[place] === first && table[place + 1] === second))
      place = place === 3 * mask ? 0 : place + 3;
    return place;
  };
  for (let at = 0; at < pairs.length; at += 3)
    table.set(pairs.subarray(at, at + 3), placeOf(pairs[at] ?? 0, pairs[at + 1] ?? 0));
  return (first, second) => table[placeOf(first, second) + 2] ?? -1;
}
