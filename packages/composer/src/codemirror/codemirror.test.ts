import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser } from '../../../../tooling/browser/describe-in-browser.ts';
import { launch } from '../../../../tooling/browser/launch.ts';
import { bundle } from '../../../../tooling/browser/bundle.ts';
import { servePages } from '../../../../tooling/browser/serve-pages.ts';
import { watchPage } from '../../../../tooling/browser/watch-page.ts';
import { sampleWorker } from '../open-composer.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));

// In a shadow tree, where CodeMirror makes its styles without what a strict policy refuses.
const script = `
  import { EditorView } from '@codemirror/view';
  import { connectWorker } from './index.ts';
  import { bluepencilLinter } from './codemirror.ts';

  const linter = connectWorker(new Worker('worker.js', { type: 'module' }));
  const root = document.querySelector('main').attachShadow({ mode: 'open' });
  const parent = root.appendChild(document.createElement('div'));
  const onReport = ({ verdict }) => { document.body.dataset.verdict = verdict; };
  const onFailure = () => { document.body.dataset.verdict = 'unknown'; };
  const by = { name: 'A. Marsh', role: 'pio' };
  const waiver = { rule: 'pii/phone', phrase: '519-555-0134', reason: 'They asked.', by, until: '2999-06-30' };
  const options = { waivers: () => [waiver], delay: 20, onReport, onFailure };
  new EditorView({ parent, root, extensions: [bluepencilLinter(linter, options)] });
`;

describeInBrowser('the lint source of CodeMirror', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser.close());

  async function open(worker: string) {
    const site = await servePages({
      'index.html':
        '<!doctype html><html lang="en"><title>A post</title><main></main><script type="module" src="page.js"></script>',
      'page.js': await bundle({ text: script, folder }),
      'worker.js': await bundle({ text: worker, folder }),
    });
    const page = await browser.newPage();
    const watched = watchPage(page);
    await page.goto(site.url);
    return { page, watched, close: site.close };
  }

  test('underlines what was found, tells why, and makes the edit that is chosen', async () => {
    const { page, watched, close } = await open(sampleWorker);
    await page.locator('.cm-content').click();
    await page.keyboard.insertText('Slow down.\nHe confessed. #drivesafe today');
    await expect
      .poll(() => page.locator('.cm-lintRange').allTextContents())
      .toEqual(['He confessed', '#drivesafe']);
    expect(await page.locator('.cm-lintRange-error').textContent()).toBe('He confessed');
    expect(await page.evaluate(() => document.body.dataset.verdict)).toBe('block');
    await page.locator('.cm-lintRange-info').hover();
    await page.getByRole('button', { name: 'Use “#DriveSafe”' }).click();
    await expect
      .poll(() => page.locator('.cm-line').allTextContents())
      .toEqual(['Slow down.', 'He confessed. #DriveSafe today']);
    await expect.poll(() => page.locator('.cm-lintRange').count()).toBe(1);
    expect(watched.complaints).toEqual([]);
    close();
  });

  test('underlines what is waived in its own way, and it holds nothing', async () => {
    const { page, watched, close } = await open(sampleWorker);
    await page.locator('.cm-content').click();
    await page.keyboard.insertText('Ring 519-555-0134.');
    const hint = page.locator('.cm-lintRange-hint');
    await expect.poll(() => hint.textContent()).toBe('519-555-0134');
    expect(await hint.evaluate((node) => getComputedStyle(node).textDecorationStyle)).toBe('dashed');
    expect(await page.evaluate(() => document.body.dataset.verdict)).toBe('publish');
    expect(watched.complaints).toEqual([]);
    close();
  });

  test('tells when no verdict could be reached', async () => {
    const { page, close } = await open("import { serveLinter } from './worker.ts'; serveLinter([]);");
    await page.locator('.cm-content').click();
    await page.keyboard.insertText('He confessed.');
    await expect.poll(() => page.evaluate(() => document.body.dataset.verdict)).toBe('unknown');
    close();
  });
});
