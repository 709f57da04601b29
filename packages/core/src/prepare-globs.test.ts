import { expect, test } from 'vitest';
import { prepareGlobs } from './prepare-globs.ts';

test.each([
  ['ca*', 'ca-on', true],
  ['ca*', 'us', false],
  ['beat-[1-9]', 'beat-7', true],
  ['beat-[1-9]', 'beat-x', false],
  ['x/**', 'x/@a/b', true],
  ['x/*', 'x/@a/b', false],
  ['{traffic,marine}', 'marine', true],
  ['!(traffic|marine)', 'marine', false],
  ['*not licensed*', 'it is not licensed yet', true],
  ['(a|b)c', 'bc', true],
  ['', '', true],
  ['', 'a', false],
])('%s and %s: %s', (glob, value, fits) => {
  expect(prepareGlobs(glob)(value)).toBe(fits);
});

test('a value fits one of several, and its case counts unless it need not', () => {
  expect(prepareGlobs(['a', 'b*'])('bc')).toBe(true);
  expect(prepareGlobs([])('a')).toBe(false);
  expect(prepareGlobs('PIO')('pio')).toBe(false);
  expect(prepareGlobs('PIO', { nocase: true })('pio')).toBe(true);
});

test('a value of any length is compared to its end with a glob of one run of stars', () => {
  expect(prepareGlobs('**z')(`${'a'.repeat(100_000)}z`)).toBe(true);
});

// Each of these takes longer than the test may, where time is not bounded.
test.each([
  ['(a+)+b', 'a'.repeat(60)],
  ['(a*)*b', 'a'.repeat(60)],
  ['((a|aa)+)+b', 'a'.repeat(60)],
  ['+(+(a|aa)|a)b', 'a'.repeat(60)],
  [`${'*a'.repeat(20)}b`, 'a'.repeat(1000)],
  ['*a*a*b', 'a'.repeat(100_000)],
  ['**/a/**/a/**/b', 'a/'.repeat(50_000)],
])('%s ends', { timeout: 5000 }, (glob, value) => {
  expect(prepareGlobs(glob)(value)).toBe(false);
});
