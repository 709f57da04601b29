import { expect, test } from 'vitest';
import { renderUsage } from './generate-usage.ts';

test('the usage in the docs is what --help says', { timeout: 60_000 }, () => {
  const { actual, expected } = renderUsage();
  expect(actual).toBe(expected);
});
