import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** So many elements of a fault are named; a page may repeat it a thousand times. */
const named = 3;

/**
 * Gives what axe finds wrong for people who use a screen reader, a keyboard or more contrast: a line for each fault with
 * the elements that have it, none for a page without fault.
 *
 * @param within a CSS selector of the part to look at; the whole page without it
 */
export async function findFaults(page: Page, within = 'html'): Promise<string[]> {
  // As a debugger would: the content-security policy of a page stays in force for the page itself.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(within)}, { resultTypes: ['violations'] })`,
  );
  return violations.map(({ id, help, nodes }) => {
    const elements = nodes
      .slice(0, named)
      .map(({ target, any }) => [target.join(' '), any[0]?.message].join(': '));
    return `${id}: ${help}: ${nodes.length} × ${elements.join('; ')}`;
  });
}
