import { describe, expect, test } from 'vitest';
import { excerpt, joined } from './excerpt.ts';
import type { Span } from './finding.ts';

const at = (...ends: [start: number, end: number][]) => ends.map(([start, end]) => ({ start, end }));

describe('an excerpt', () => {
  const text = 'Ring 519-555-0134 or 519-555-0199 now';

  test.each<[string, [number, number], Span[], string]>([
    ['masks what is personal in it', [0, 17], at([5, 17]), 'Ring 519-•••-••34'],
    ['masks each of several', [5, 33], at([5, 17], [21, 33]), '519-•••-••34 or 519-•••-••99'],
    ['masks the part of a place that it begins in', [9, 20], at([5, 17]), '5••-•••4 or'],
    ['masks the part of a place that it ends in', [18, 28], at([21, 33]), 'or 5••-••5'],
    ['shows what lies next to a place', [17, 21], at([5, 17], [21, 33]), ' or '],
    ['leaves out places before and after it', [34, 37], at([0, 4], [5, 17], [21, 33]), 'now'],
    ['shows everything where nothing is personal', [0, 8], [], 'Ring 519'],
  ])('%s', (_, place, personal, words) => expect(excerpt(text, at(place)[0]!, personal)).toBe(words));

  test('is of 80 characters at the most, and says that there is more', () => {
    const long = 'a'.repeat(200);
    expect(excerpt(long, { start: 20, end: 100 }, [])).toBe('a'.repeat(80));
    expect(excerpt(long, { start: 20, end: 101 }, [])).toBe(`${'a'.repeat(80)}…`);
    expect(excerpt(long, { start: 0, end: 200 }, at([70, 150]))).toBe(`${'a'.repeat(73)}•••••aa…`);
  });

  test('finds its places among many', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ start: index * 10, end: index * 10 + 5 }));
    const digits = '0123456789'.repeat(9);
    for (let start = 0; start < 90; start += 10)
      expect(excerpt(digits, { start, end: start + 10 }, many)).toBe('0•••456789');
  });
});

describe('joined places', () => {
  test.each([
    ['overlap', at([0, 4], [2, 6]), at([0, 6])],
    ['lie in one another', at([0, 9], [2, 4], [5, 8]), at([0, 9])],
    ['touch', at([0, 4], [4, 6]), at([0, 4], [4, 6])],
    ['lie apart', at([0, 2], [4, 6]), at([0, 2], [4, 6])],
    ['are none', [], []],
  ])('that %s', (_, places, expected) => expect(joined(places)).toEqual(expected));
});
