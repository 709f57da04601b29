import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/**
 * Starts a headless Chromium of the machine; whoever starts it closes it.
 *
 * @throws Error if none is installed
 */
export async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error(
      'Unexpected absence of Chromium, expected `apt-get install chromium`, or its path in CHROME_PATH',
    );
  // Chromium has no sandbox for root, which is who runs in a container; it only opens pages that tests made.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: !isRoot });
}
