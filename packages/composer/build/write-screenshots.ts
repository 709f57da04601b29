/**
 * Takes the pictures of the guide, docs/examples/{composer,playground}-{light,dark}.png, with the Chromium of the machine:
 * `pnpm --filter @bluepencil/composer screenshots`, after `playground`.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Waiver } from '@bluepencil/core';
import { launch } from '../../../tooling/browser/launch.ts';

const docs = join(import.meta.dirname, '../../../docs/examples');
const address = pathToFileURL(join(import.meta.dirname, '../dist/playground.html')).href;

/** What lets a finding of the example stand, so that the picture shows one that does. */
const waiver: Waiver = {
  ...{ rule: 'case/uncharged-suspect/charge-first', phrase: 'We arrested Darren Hollis' },
  ...{ reason: 'People near Alder Street are to know', by: { name: 'C. Oake', role: 'chief' } },
  until: `${new Date().getFullYear() + 1}-06-30`,
};

/** Room around the element, in pixels. */
const margin = 16;

const browser = await launch();
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await page.waitForFunction(() => document.querySelector('bluepencil-composer')?.report !== undefined);
  await page.getByRole('link', { name: 'case/confession' }).click();
  await page.getByRole('heading', { level: 3 }).waitFor();
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(docs, `playground-${colorScheme}.png`), fullPage: true });
  await page.evaluate((given) => {
    const composer = document.querySelector('bluepencil-composer');
    if (composer) composer.waivers = [given];
  }, waiver);
  await page.locator('.finding.waived').waitFor();
  await page.focus('#text');
  await page.keyboard.press('F8');
  const label = await page.locator('label.text').boundingBox();
  const box = await page.locator('bluepencil-composer').boundingBox();
  if (!label || !box) throw new Error('Unexpected page without a composer, expected one');
  const clip = {
    ...{ x: box.x - margin, y: label.y - margin / 2 },
    ...{ width: box.width + margin * 2, height: box.y + box.height + margin * 1.5 - label.y },
  };
  await page.screenshot({ path: join(docs, `composer-${colorScheme}.png`), fullPage: true, clip });
  await page.close();
}
await browser.close();
