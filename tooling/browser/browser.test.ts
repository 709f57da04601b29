import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { describeInBrowser } from './describe-in-browser.ts';
import { findChromium } from './find-chromium.ts';
import { findFaults } from './find-faults.ts';
import { launch } from './launch.ts';
import { watchPage } from './watch-page.ts';

describe('findChromium', () => {
  test('takes the one that is asked for, and refuses it when it is none', () => {
    expect(findChromium({ CHROME_PATH: process.execPath, PATH: '' })).toBe(process.execPath);
    expect(() => findChromium({ CHROME_PATH: '/none/chromium' })).toThrow('Unexpected CHROME_PATH');
  });
});

// What tests of pages rely on: a page with a fault is told from one without.
describeInBrowser('a page in the browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser.close());

  const open = async (body: string) => {
    const page = await browser.newPage();
    const watched = watchPage(page);
    const html = `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>${body}</main></html>`;
    await page.setContent(html);
    return { page, watched };
  };

  test('that has a fault', async () => {
    const { page } = await open('<input>');
    expect(await findFaults(page)).toMatchObject([expect.stringMatching(/^label: .* 1 × input: /)]);
    expect(await findFaults(page, 'h1')).toEqual([]);
  });

  test('that complains, and asks for something', async () => {
    const { page, watched } = await open(
      '<img src="http://127.0.0.1:9/a.png" alt=""><script>nothing()</script>',
    );
    await page.evaluate('console.warn("careful")');
    await expect.poll(() => watched.complaints).toContain('nothing is not defined');
    expect(watched.complaints).toContain('careful');
    expect(watched.requests).toEqual(['http://127.0.0.1:9/a.png']);
  });
});
