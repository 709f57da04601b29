import { expect, it } from 'vitest';
import { createClock } from './create-clock.ts';

function clockAt(wall: number, notBefore = 0) {
  const at = { wall, monotonic: 0 };
  const clock = createClock({ wall: () => at.wall, monotonic: () => at.monotonic, notBefore });
  const pass = (wallBy: number, monotonicBy = wallBy) => {
    at.wall += wallBy;
    at.monotonic += monotonicBy;
    return clock();
  };
  return { clock, pass };
}

it('goes on when the machine’s clock is set back', () => {
  const { clock, pass } = clockAt(1_000_000);
  expect(clock()).toBe(1_000_000);
  expect(pass(500)).toBe(1_000_500);
  expect(pass(-86_400_000, 500)).toBe(1_001_000);
  expect(pass(500)).toBe(1_001_500);
});

it('follows a jump ahead, and stays there', () => {
  const { pass } = clockAt(1_000_000);
  expect(pass(86_400_000, 10)).toBe(87_400_000);
  expect(pass(-86_400_000, 10)).toBe(87_400_010);
});

it('begins no earlier than what is past for sure', () => {
  const { clock, pass } = clockAt(1_000_000, 2_000_000);
  expect(clock()).toBe(2_000_000);
  expect(pass(100)).toBe(2_000_100);
});
