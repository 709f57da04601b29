import type { SpentReceipt } from './decision.ts';

/** Remembers which receipts are used up, and by whom, until they would have ended anyway. */
export interface SpentReceipts {
  /** Takes a receipt for a spender: `first`, `again` for the same spender, or `other` when somebody else has it. */
  take: (spent: SpentReceipt, now: number) => 'first' | 'again' | 'other';
}

/** How often what has ended is forgotten, in receipts taken. */
const sweepEvery = 1000;

/** Makes the memory, with what the log says. */
export function createSpentReceipts(known: readonly SpentReceipt[] = []): SpentReceipts {
  const spent = new Map(known.map((each) => [each.receipt, each]));
  let taken = 0;
  return {
    take: (mine, now) => {
      const before = spent.get(mine.receipt);
      if (before) return before.spender === mine.spender ? 'again' : 'other';
      spent.set(mine.receipt, mine);
      taken += 1;
      if (taken % sweepEvery === 0)
        for (const { receipt, until } of spent.values()) if (until < now) spent.delete(receipt);
      return 'first';
    },
  };
}
