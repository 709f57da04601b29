/** How many letters or digits at each end of a masked value stay readable: none of a short one. */
const shown = (length: number): [head: number, tail: number] =>
  length >= 9 ? [3, 2] : length >= 5 ? [1, 1] : [0, 0];

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Hides the letters and digits of a value but for a few at its ends: `519-555-0134` is `519-•••-••34`. */
export function mask(value: string): string {
  const characters = Array.from(value);
  const total = characters.filter((character) => letterOrDigit.test(character)).length;
  const [head, tail] = shown(total);
  let seen = 0;
  return characters
    .map((character) => {
      if (!letterOrDigit.test(character)) return character;
      seen += 1;
      return seen <= head || seen > total - tail ? character : '•';
    })
    .join('');
}
