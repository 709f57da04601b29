import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPack } from '@bluepencil/node';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../../../tooling/browser/bundle.ts';
import { describeInBrowser } from '../../../tooling/browser/describe-in-browser.ts';
import { findFaults } from '../../../tooling/browser/find-faults.ts';
import { launch } from '../../../tooling/browser/launch.ts';
import { servePages } from '../../../tooling/browser/serve-pages.ts';
import { watchPage } from '../../../tooling/browser/watch-page.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const examples = join(root, 'packages/composer/examples');
const read = (file: string): string => readFileSync(join(examples, file), 'utf8');
const folder = join(root, 'packages/composer/src');

describeInBrowser('an example of the guide', () => {
  let browser: Browser;
  let pack: string;
  beforeAll(async () => {
    browser = await launch();
    pack = `export default ${JSON.stringify(loadPack(join(root, 'packages/packs/standard')).pack)}`;
  }, 60_000);
  afterAll(() => browser.close());

  async function open(files: Record<string, string>) {
    const site = await servePages(files);
    const page = await browser.newPage();
    const watched = watchPage(page);
    await page.goto(site.url);
    return { page, watched, close: site.close };
  }

  async function writeAndFix(page: Page): Promise<void> {
    await page.getByLabel('Text').fill('Thanks to all who came. #drivesafe');
    await page.getByRole('button', { name: 'Use this instead #DriveSafe' }).click({ timeout: 60_000 });
    await expect.poll(() => page.getByLabel('Text').inputValue()).toBe('Thanks to all who came. #DriveSafe');
    await expect.poll(() => page.locator('.badge').textContent()).toBe('Publish');
    expect(await findFaults(page)).toEqual([]);
  }

  test('the plain page works without a bundler, under a strict content-security policy', async () => {
    const names = ['index.html', 'page.css', 'page.js', 'policy.worker.js'];
    const { page, watched, close } = await open({
      ...Object.fromEntries(names.map((name) => [name, read(`html/${name}`)])),
      // The waiver of the example ends some day.
      'index.html': read('html/index.html').replace(/"until": "[^"]+"/, '"until": "2999-06-30"'),
      'bluepencil/composer.js': await bundle(join(folder, 'standalone.ts')),
      'bluepencil/worker.js': await bundle(join(folder, 'worker.ts')),
      'bluepencil/pack-standard.js': pack,
    });
    await writeAndFix(page);
    await page.getByLabel('Text').fill('Whoever has the spare oar, text the owner on 613-555-0142.');
    await page.getByText('It may go out: what was found is waived.').waitFor();
    await page.getByLabel('Text').fill('Whoever has the spare oar, please text the owner: 613-555-0142.');
    await page.getByText('It must not go out like this.').waitFor();
    expect(watched.complaints).toEqual([]);
    close();
  });

  test('the React page keeps the text as its state, and empties the field once it is sent', async () => {
    const worker = read('react/policy.worker.ts').replace("'@bluepencil/pack-standard'", "'./pack.js'");
    const { page, watched, close } = await open({
      'index.html': read('react/index.html'),
      'main.js': await bundle(join(examples, 'react/main.tsx')),
      'policy.worker.js': await bundleWithPack(worker, pack),
    });
    await writeAndFix(page);
    await page.getByLabel('Text').fill('The driver confessed.');
    await page.getByText('1 findings').waitFor();
    await page.getByLabel('Text').fill('The road is open.');
    await page.getByText('0 findings').waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('1 sent').waitFor();
    await expect.poll(() => page.locator('.badge').textContent()).toBe('Draft');
    expect(await page.locator('mark').count()).toBe(0);
    expect(watched.complaints).toEqual([]);
    close();
  });
});

/** The worker imports a pack by its name, which only stands on disk once it was built. */
async function bundleWithPack(text: string, pack: string): Promise<string> {
  const { writeFileSync } = await import('node:fs');
  const temporary = mkdtempSync(join(tmpdir(), 'bluepencil-'));
  writeFileSync(join(temporary, 'pack.js'), pack);
  const bundled = await bundle({
    text: text.replace("'./pack.js'", JSON.stringify(join(temporary, 'pack.js'))),
    folder,
  });
  rmSync(temporary, { recursive: true });
  return bundled;
}
