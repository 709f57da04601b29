import { expect, test } from 'vitest';
import { shiftPlaces } from './shift-places.ts';

const confessed = { start: 3, end: 12 };

test.each([
  ['nothing changed', 'He confessed.', 'He confessed.', [confessed]],
  ['written before it', 'He confessed.', 'Yes, he confessed.', [{ start: 8, end: 17 }]],
  ['written after it', 'He confessed.', 'He confessed. Today.', [confessed]],
  ['written right before it', 'He confessed.', 'He has confessed.', [{ start: 7, end: 16 }]],
  ['taken out before it', 'He confessed.', 'confessed.', [{ start: 0, end: 9 }]],
  ['written into it', 'He confessed.', 'He confxessed.', []],
  ['taken out of it', 'He confessed.', 'He con.', []],
  ['everything gone', 'He confessed.', '', []],
])('a place follows an edit: %s', (_, before, after, places) => {
  expect(shiftPlaces([confessed], before, after)).toEqual(places);
});
