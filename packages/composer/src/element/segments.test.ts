import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

test('a text is cut where findings begin and end, and the worst of them shows', () => {
  const places = [
    { start: 0, end: 5, verdict: 'advise' },
    { start: 3, end: 8, verdict: 'block' },
    { start: 7, end: 9, verdict: 'block', until: '2026-06-30' },
  ] as const;
  const segments = segmentsOf('abcdefghij', places);
  expect(segments.map(({ text, tone }) => [text, tone])).toEqual([
    ['abc', 'advise'],
    ['de', 'block'],
    ['fg', 'block'],
    ['h', 'block'],
    ['i', 'waived'],
    ['j', undefined],
  ]);
  expect(segments.map(({ places: here }) => here.length)).toEqual([1, 2, 1, 2, 1, 0]);
});

test('the segments in a row are the text, whatever was found', () => {
  const place = fc.record({
    ...{ start: fc.nat(40), end: fc.nat(40) },
    verdict: fc.constantFrom('advise', 'review', 'block'),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(place), (text, places) => {
      expect(
        segmentsOf(text, places)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
