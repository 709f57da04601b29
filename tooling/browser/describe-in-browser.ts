import { describe } from 'vitest';
import { findChromium } from './find-chromium.ts';

/** A page, another start of the browser and what else runs on the machine take their time. */
const timeout = 120_000;

/** Groups tests that need Chromium; where there is none, they are left out, and the output of the run says so. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findChromium() !== undefined) {
    describe(name, { timeout }, tests);
    return;
  }
  console.warn(`Not run, since no Chromium is installed: ${name}`);
  describe.skip(`${name} (no Chromium is installed)`, tests);
}
