import {
  AsYouType,
  getExampleNumber,
  type CountryCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import mobile from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { traitsOf } from '../traits.ts';
import { detectPhones } from './phone.ts';

const countries: CountryCode[] = ['US', 'CA', 'GB'];

function phonesIn(text: string) {
  return detectPhones(text, traitsOf(text));
}

test.each(countries)('an example of %s is found in every usual form', (country) => {
  const example = getExampleNumber(country, mobile)!;
  for (const written of [
    example.formatNational(),
    example.formatInternational(),
    example.number,
    example.nationalNumber,
  ])
    expect(
      [...phonesIn(`call ${written.length === 10 && country === 'GB' ? `0${written}` : written} now`)].length,
      written,
    ).toBe(1);
});

/** Numbers of all areas, valid or not by their length and first digits. */
const samples = Array.from({ length: 400 }, (_, index) => {
  const area = 200 + ((index * 37) % 800);
  return `${area} ${200 + ((index * 53) % 800)} ${String(1000 + ((index * 97) % 9000))}`;
});

test('what the library takes for a number of North America is one here', () => {
  const missed = samples.filter((sample) => {
    const valid = parsePhoneNumberFromString(sample, 'US')?.isValid() ?? false;
    return valid && [...phonesIn(`text ${sample}`)].length === 0;
  });
  expect(missed).toEqual([]);
});

const british = Array.from({ length: 300 }, (_, index) => {
  const lead =
    ['0113', '0161', '020', '01632', '07700', '0800', '0300', '0345', '01204', '028'][index % 10] ?? '';
  const digits = lead + String((index * 7919 + 12_345) % 10_000_000).padStart(7, '0');
  return digits.slice(0, 11).padEnd(11, '4');
});

test('what the library takes for a number of the United Kingdom is one here', () => {
  const missed = british.filter((sample) => {
    const valid = parsePhoneNumberFromString(sample, 'GB')?.isValid() ?? false;
    const written = new AsYouType('GB').input(sample);
    return valid && [...phonesIn(`ring ${written}`)].length === 0;
  });
  expect(missed).toEqual([]);
});
