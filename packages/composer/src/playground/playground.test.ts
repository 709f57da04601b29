import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser } from '../../../../tooling/browser/describe-in-browser.ts';
import { findFaults } from '../../../../tooling/browser/find-faults.ts';
import { launch } from '../../../../tooling/browser/launch.ts';
import { watchPage } from '../../../../tooling/browser/watch-page.ts';
import { playgroundPage } from '../../build/playground-page.ts';
import { readPacks } from '../../build/read-packs.ts';

describeInBrowser('the playground', () => {
  let browser: Browser;
  let folder: string;
  let address: string;
  beforeAll(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), 'bluepencil-'));
    writeFileSync(join(folder, 'playground.html'), await playgroundPage());
    // As somebody opens it who was sent the file.
    address = pathToFileURL(join(folder, 'playground.html')).href;
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function open(fragment = '', scheme: 'light' | 'dark' = 'light') {
    const page = await browser.newPage({ colorScheme: scheme });
    page.setDefaultTimeout(60_000);
    const watched = watchPage(page);
    await page.goto(address + fragment);
    await readOut(page);
    return { page, watched };
  }

  const readOut = (page: Page) =>
    page.waitForFunction(() => document.querySelector('bluepencil-composer')?.report !== undefined);
  const rules = (page: Page) => page.locator('bluepencil-composer .rule').allTextContents();
  const openRule = async (page: Page, id: string) => {
    await page.selectOption('#rule', id);
    await page.waitForFunction(
      (wanted) => document.querySelector<HTMLTextAreaElement>('#yaml')?.value.startsWith(wanted),
      `id: ${id}`,
    );
  };

  test('offers every pack of the workspace, and loads nothing but itself', async () => {
    const { page, watched } = await open();
    const offered = await page.locator('#agency option').allTextContents();
    expect(offered.sort()).toEqual(
      readPacks()
        .map(({ name }) => name)
        .sort(),
    );
    expect(await rules(page)).toContain('case/confession');
    const worker = watched.requests.filter((url) => url.startsWith('blob:'));
    expect(watched.requests).toEqual([address, ...worker]);
    expect(worker).toHaveLength(1);
    expect(watched.complaints).toEqual([]);
    await page.close();
  });

  test('tells what a rule asks, why, and on which sources, when it is opened from a finding', async () => {
    const { page } = await open();
    await page.getByRole('link', { name: 'case/confession' }).click();
    const panel = page.getByRole('region', { name: 'Rule' });
    await panel.getByRole('heading', { level: 3 }).waitFor();
    expect(await panel.locator('.why').textContent()).toContain('jury');
    expect(await panel.locator('.sources a').count()).toBeGreaterThan(0);
    expect(page.context().pages()).toHaveLength(1);
    await page.close();
  });

  test('on a telephone nothing is cut off, and a rule that is opened from a finding comes into view', async () => {
    const { page } = await open();
    await page.setViewportSize({ width: 390, height: 844 });
    const link = page.getByRole('link', { name: 'case/confession' });
    await link.click();
    const heading = page.getByRole('region', { name: 'Rule' }).getByRole('heading', { level: 3 });
    await expect.poll(() => heading.evaluate((node) => node.matches(':focus'))).toBe(true);
    const { y = 0 } = (await heading.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(844);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await findFaults(page)).toEqual([]);
    await page.close();
  });

  test('an edited rule acts at once; a mistake is told with its line and changes nothing; undone, it is as before', async () => {
    const { page, watched } = await open();
    await page.fill('#text', 'We will plant tulips at the station on Saturday.');
    await readOut(page);
    expect(await rules(page)).toEqual([]);
    await openRule(page, 'tone/shouting');
    const edited = `id: tone/shouting
verdict: review
message: "Unexpected flowers \`{{actual}}\`, expected none"
check: phrases
options:
  phrases: [plant (tulips|roses)]
summary: No flowers
why: They are not police work.
sources: []
`;
    await page.fill('#yaml', edited);
    await expect.poll(() => rules(page)).toEqual(['tone/shouting']);
    expect(await page.locator('bluepencil-composer .message').textContent()).toBe(
      'Unexpected flowers plant tulips, expected none',
    );
    for (const [from, to, told] of [
      ['verdict: review', 'verdict: perhaps', 'Line 2: Unexpected verdict'],
      ['phrases: [', 'phrase: [', 'Line 6: Unexpected key `phrase`'],
      ['phrases: [', 'phrases: [(', 'Line '],
      ['id: tone/shouting', 'id: tone/other', 'Line 1: Unexpected id'],
      ['(tulips|roses)', '"(tulips"', 'Line '],
    ] as const) {
      await page.fill('#yaml', edited.replace(from, to));
      await expect.poll(() => page.locator('#fault').textContent()).toContain(told);
      expect(await rules(page)).toEqual(['tone/shouting']);
    }
    await page.click('#undo');
    await expect.poll(() => rules(page)).toEqual([]);
    expect(watched.complaints).toEqual([]);
    await page.close();
  });

  test('a link carries the post, the choices and the edits in its fragment, and nothing is sent', async () => {
    const { page, watched } = await open();
    await page.selectOption('#agency', 'us-oxnard');
    await page.selectOption('#channel', 'x');
    await page.fill('#unit', 'traffic');
    await page.fill('#text', 'The driver confessed. 👮');
    await openRule(page, 'case/confession');
    const yaml = await page.inputValue('#yaml');
    await page.fill('#yaml', yaml.replace('verdict: block', 'verdict: advise'));
    await expect.poll(() => page.locator('#fault').textContent()).toContain('in force');
    const before = watched.requests.length;
    await page.click('#share');
    await page.waitForFunction(() => location.hash.length > 1);
    expect(watched.requests).toHaveLength(before);
    const fragment = await page.evaluate(() => location.hash);
    expect(fragment).not.toContain('confessed');
    const { page: other } = await open(fragment);
    expect(await other.inputValue('#text')).toBe('The driver confessed. 👮');
    expect(await other.inputValue('#agency')).toBe('us-oxnard');
    expect(await other.inputValue('#unit')).toBe('traffic');
    await expect.poll(() => other.inputValue('#yaml')).toContain('verdict: advise');
    await expect.poll(() => other.locator('bluepencil-composer .length').textContent()).toContain('of 280');
    expect(await other.evaluate(() => document.querySelector('bluepencil-composer')?.report?.verdict)).toBe(
      'advise',
    );
    await page.close();
    await other.close();
  });

  test.each(['light', 'dark'] as const)('axe finds no fault, %s', async (scheme) => {
    const { page } = await open('', scheme);
    await openRule(page, 'case/confession');
    expect(await findFaults(page)).toEqual([]);
    await page.fill('#yaml', 'id: case/confession');
    await expect.poll(() => page.locator('#fault').textContent()).toContain('Line 1');
    expect(await findFaults(page)).toEqual([]);
    await page.close();
  });
});
