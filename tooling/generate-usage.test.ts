import { expect, test } from 'vitest';
import { renderUsage } from './generate-usage.ts';

test('the usage in the docs is what --help says', async () => {
  const { actual, expected } = await renderUsage();
  expect(actual).toBe(expected);
});
