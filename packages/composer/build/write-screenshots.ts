/**
 * Takes the pictures of the guide, docs/examples/{composer,playground}-{light,dark}.png, with the Chromium of the machine:
 * `pnpm --filter @bluepencil/composer screenshots`, after `playground`.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from '../../../tooling/browser/launch.ts';

const docs = join(import.meta.dirname, '../../../docs/examples');
const address = pathToFileURL(join(import.meta.dirname, '../dist/playground.html')).href;

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
  await page.focus('#text');
  await page.keyboard.press('F8');
  const box = await page.locator('bluepencil-composer').boundingBox();
  if (!box) throw new Error('Unexpected page without a composer, expected one');
  const clip = {
    ...{ x: box.x - margin, y: box.y - margin },
    ...{ width: box.width + margin * 2, height: box.height + margin * 2 },
  };
  await page.screenshot({ path: join(docs, `composer-${colorScheme}.png`), fullPage: true, clip });
  await page.close();
}
await browser.close();
