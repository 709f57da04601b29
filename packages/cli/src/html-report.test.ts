import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser } from '../../../tooling/browser/describe-in-browser.ts';
import { findFaults } from '../../../tooling/browser/find-faults.ts';
import { launch } from '../../../tooling/browser/launch.ts';
import { type Watched, watchPage } from '../../../tooling/browser/watch-page.ts';
import { labelledPosts } from '../../../tooling/labelled-posts.ts';
import { runIn } from './sample-io.ts';

// What a reader does with a report: opens the file of 1,000 labelled posts in a browser.
const size = 1000;

interface Row {
  id: string;
  verdict: string;
  clauses: string[];
  unit: string;
}

describeInBrowser('the HTML report of 1,000 posts', () => {
  let cwd: string;
  let browser: Browser;
  let page: Page;
  let watched: Watched;
  let rows: Row[];
  let address: string;

  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'bluepencil-'));
    const posts = labelledPosts(size);
    writeFileSync(join(cwd, 'posts.jsonl'), posts.join('\n'));
    const argv = ['lint', 'posts.jsonl', '--format', 'json', '--format', 'html', '--output', 'report.html'];
    const { code, out, err } = await runIn(cwd, argv);
    expect([code, err]).toEqual([1, '']);
    const { results } = JSON.parse(out) as {
      results: { id: string; verdict: string; findings: { clause: string }[] }[];
    };
    rows = results.map(({ id, verdict, findings }, index) => {
      const { meta } = JSON.parse(posts[index] ?? '') as { meta: { unit: string } };
      return { id, verdict, clauses: findings.map(({ clause }) => clause), unit: meta.unit };
    });
    browser = await launch();
    page = await browser.newPage();
    watched = watchPage(page);
    address = pathToFileURL(join(cwd, 'report.html')).href;
    await page.goto(address);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    rmSync(cwd, { recursive: true, force: true });
  });

  /** Chooses in the filters, and tells which posts stay. */
  async function choose(choice: Partial<Record<'verdict' | 'clause' | 'unit', string>>): Promise<string[]> {
    for (const name of ['verdict', 'clause', 'unit'] as const)
      await page.locator(`select[name="${name}"]`).selectOption(choice[name] ?? '');
    const shown = await page.locator('article:visible > h2').allInnerTexts();
    expect(await page.getByRole('status').innerText()).toBe(`${shown.length} of ${size} posts shown`);
    return shown.map((heading) => heading.split(' ', 1)[0] ?? '');
  }

  const idsOf = (kept: (row: Row) => boolean): string[] => rows.filter(kept).map(({ id }) => id);

  test('counts what the JSON report counts', async () => {
    const counts = await page.locator('dl > div').allInnerTexts();
    const of = (verdict: string) => idsOf((row) => row.verdict === verdict).length;
    expect(counts.map((each) => each.replace(/\s+/, ' '))).toEqual([
      `posts ${size}`,
      ...['block', 'review', 'advise', 'publish'].map((verdict) => `${verdict} ${of(verdict)}`),
    ]);
  });

  test('filters by verdict, clause and unit, and by all at once', async () => {
    expect(await choose({})).toEqual(idsOf(() => true));
    for (const verdict of ['block', 'review', 'advise', 'publish'])
      expect(await choose({ verdict })).toEqual(idsOf((row) => row.verdict === verdict));
    for (const clause of ['pii/phone', 'tone/dehumanising'])
      expect(await choose({ clause })).toEqual(idsOf((row) => row.clauses.includes(clause)));
    expect(await choose({ unit: 'traffic' })).toEqual(idsOf(({ unit }) => unit === 'traffic'));
    const some = await choose({ verdict: 'block', clause: 'pii/phone', unit: 'patrol' });
    expect(some.length).toBeGreaterThan(0);
    expect(some).toEqual(
      idsOf((row) => row.verdict === 'block' && row.clauses.includes('pii/phone') && row.unit === 'patrol'),
    );
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toBe(`${size} of ${size} posts shown`);
  });

  test('leads from the marked words to the finding, by keyboard too', async () => {
    const mark = page.locator('mark a').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const target = (await mark.getAttribute('href')) ?? '';
    expect(page.url()).toBe(`${address}${target}`);
    expect(await page.locator(target).count()).toBe(1);
  });

  test('hides the filters in print, where they do nothing', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.locator('article').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });

  test('has no fault that axe knows of', async () => {
    await choose({});
    expect(await findFaults(page)).toEqual([]);
  });

  test('has none in dark colours and on a narrow screen, for some of the posts', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect((await choose({ unit: 'traffic' })).length).toBeGreaterThan(5);
    expect(await findFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  test('complains of nothing, and asks for nothing but itself', () => {
    expect(watched.complaints).toEqual([]);
    expect(watched.requests.map((each) => each.replace(/#.*/, ''))).toEqual([address]);
  });
});
