const houseAndStreet =
  /^(\d{1,5})[a-z]? +((?:\d{1,3}(?:st|nd|rd|th) +)?\p{L}[\p{L}.'’-]*(?: +\p{L}[\p{L}.'’-]*){0,4})$/iu;
const withUnit = /\b(?:apt|apartment|flat|unit|suite|room|floor|lot)\b/iu;

/**
 * Gives the block of an exact address: `the 2200 block of Hickory Lane`; below 100, the street alone.
 *
 * Nothing for an address that is more than a number and a street: what else stands there could tell the house.
 */
export function blockOf(address: string): string | undefined {
  const [, number, street] = houseAndStreet.exec(address) ?? [];
  if (number === undefined || street === undefined || withUnit.test(street)) return undefined;
  const block = Math.floor(Number(number) / 100) * 100;
  return block === 0 ? street : `the ${block} block of ${street}`;
}
