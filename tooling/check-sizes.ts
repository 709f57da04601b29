// Holds what a page downloads to a budget, in kB of 1,000 bytes. Run `pnpm build` first.
import { type Limit, measureSizes } from './measure-sizes.ts';

for (const { size, ...budget } of await measureSizes()) {
  console.log(`${budget.name}: ${judge(size, budget)}`);
  if (size > budget.most) process.exitCode = 1;
}

/** Says how a size stands to what is allowed, and to what it should come down to. */
function judge(size: number, { most, aim }: Limit): string {
  const allowed =
    size > most
      ? `${kilobytes(size)}, ${kilobytes(size - most)} more than the ${kilobytes(most)} allowed`
      : `${kilobytes(size)} of ${kilobytes(most)} allowed`;
  if (aim === undefined) return allowed;
  const distance = size > aim ? `still ${kilobytes(size - aim)} over` : 'reached: it can be the limit now';
  return `${allowed} (the aim of ${kilobytes(aim)} is ${distance})`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
