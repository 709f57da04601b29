/** The check of card numbers and of Canadian social insurance numbers. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index)) * (index % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0 && !/^0+$/.test(digits);
}

/** The check of an International Bank Account Number (ISO 13616): 97 leaves one. */
export function passesIban(compacted: string): boolean {
  const turned = compacted.slice(4) + compacted.slice(0, 4);
  let rest = 0;
  for (const character of turned.toUpperCase()) {
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 55;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** The check of a routing number of a bank of the United States. */
export function passesRouting(digits: string): boolean {
  const sum = [3, 7, 1, 3, 7, 1, 3, 7, 1].reduce(
    (total, weight, index) => total + weight * Number(digits.charAt(index)),
    0,
  );
  return (
    digits.length === 9 && sum % 10 === 0 && /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(digits)
  );
}

const vinValues = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** The check of a vehicle identification number (ISO 3779), which North America asks for. */
export function passesVin(vin: string): boolean {
  const sum = vinWeights.reduce(
    (total, weight, index) => total + weight * (vinValues.indexOf(vin.charAt(index)) % 10),
    0,
  );
  return 'X0123456789'.charAt(sum % 11 === 10 ? 0 : (sum % 11) + 1) === vin.charAt(8);
}

/** The check of an NHS number: weights 10 to 2, modulo 11. */
export function passesNhs(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = [10, 9, 8, 7, 6, 5, 4, 3, 2].reduce(
    (total, weight, index) => total + weight * Number(digits.charAt(index)),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits.charAt(9));
}
