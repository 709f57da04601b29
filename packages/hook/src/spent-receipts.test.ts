import { describe, expect, it } from 'vitest';
import { createSpentReceipts } from './spent-receipts.ts';

const spent = (receipt: string, until = 1000) => ({ receipt, spender: 'one sender', until });

describe('the memory of used receipts', () => {
  it('tells who was first', () => {
    const { take } = createSpentReceipts([spent('known')]);
    expect(take(spent('known'), 0)).toBe('again');
    expect(take(spent('new'), 0)).toBe('first');
    expect(take({ ...spent('new'), spender: 'another' }, 0)).toBe('other');
  });

  it('forgets what has ended, in time, and nothing else', () => {
    const { take } = createSpentReceipts([spent('ended', 10), spent('ends now', 20), spent('holds', 30)]);
    for (let index = 0; index < 999; index += 1) take(spent(`${index}`), 20);
    expect(take({ ...spent('ended', 10), spender: 'another' }, 20)).toBe('other');
    take(spent('the thousandth'), 20);
    const another = (receipt: string) => take({ ...spent(receipt), spender: 'another' }, 20);
    expect(['ended', 'ends now', 'holds', '0'].map(another)).toEqual(['first', 'other', 'other', 'other']);
  });
});
