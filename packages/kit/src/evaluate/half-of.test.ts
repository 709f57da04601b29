import { expect, test } from 'vitest';
import { halfOf } from './half-of.ts';

test('is the same every time', () => {
  expect(['d-001', 'd-002', 'd-003', 'd-004'].map(halfOf)).toEqual(
    ['d-001', 'd-002', 'd-003', 'd-004'].map(halfOf),
  );
});

test('divides numbered posts about evenly, and not by turns', () => {
  const halves = Array.from({ length: 1000 }, (_, index) => halfOf(`d-${String(index).padStart(3, '0')}`));
  const inA = halves.filter((half) => half === 'a').length;
  expect(inA).toBeGreaterThan(450);
  expect(inA).toBeLessThan(550);
  const turns = halves.filter((half, index) => half !== halves[index - 1]).length;
  expect(turns).toBeGreaterThan(400);
  expect(turns).toBeLessThan(600);
});
