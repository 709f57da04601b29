import type { Waiver } from '@bluepencil/core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser } from '../../../../tooling/browser/describe-in-browser.ts';
import { findFaults } from '../../../../tooling/browser/find-faults.ts';
import { launch } from '../../../../tooling/browser/launch.ts';
import { composerOf, openComposer } from '../open-composer.ts';

const text = 'He confessed. Ring 519-555-0134. #drivesafe';

const waiver: Waiver = {
  rule: 'pii/phone',
  phrase: 'Ring 519-555-0134',
  reason: 'The food bank <b>asked</b>',
  by: [
    { name: 'A. Marsh', role: 'pio' },
    { name: 'C. Oake', role: 'chief' },
  ],
  until: '2999-06-30',
};

describeInBrowser('<bluepencil-composer>', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser.close());

  /** Opens a page with the sample pack and writes a post, as an author does. */
  async function write(words: string, options?: Parameters<typeof openComposer>[1]) {
    const opened = await openComposer(browser, options);
    const { page } = opened;
    await page.fill('#post', words);
    await readOut(page);
    return opened;
  }

  const readOut = (page: Page) =>
    page.waitForFunction(() => document.querySelector('bluepencil-composer')?.report !== undefined);
  const shown = (page: Page, selector: string) =>
    page.locator(`bluepencil-composer ${selector}`).allTextContents();

  test('shows the verdict, the length, and the findings where they lie and below', async () => {
    const { page, watched, close } = await write(text);
    expect(await shown(page, '.badge')).toEqual(['Block']);
    expect(await shown(page, '.length')).toEqual(['43 of 40 · 3 too many']);
    expect(await shown(page, 'mark')).toEqual(['He confessed', '519-555-0134', '#drives', 'afe']);
    expect(await shown(page, '.message')).toEqual([
      'Unexpected account of a statement He confessed, expected only the charge',
      'Unexpected number 519-•••-••34, expected an agency line',
      'Unexpected run-together hashtag #drivesafe, expected a capital for each word',
      'Unexpected length of 43, expected no more than the channel takes',
    ]);
    expect(watched.complaints).toEqual([]);
    await close();
  });

  test('marks lie exactly beneath the words of the textarea, when it is scrolled and resized too', async () => {
    const words = `${'A long line of a post that wraps once or twice in any case. '.repeat(12)}\n\nHe confessed.`;
    const { page, close } = await write(words, { body: composerOf('channel="facebook"') });
    await page.setViewportSize({ width: 480, height: 500 });
    await page.evaluate(() => {
      const textarea = document.querySelector('textarea');
      if (textarea) Object.assign(textarea.style, { height: '120px', fieldSizing: 'fixed' });
    });
    await page.locator('#post').evaluate((textarea) => (textarea.scrollTop = textarea.scrollHeight));
    await page.waitForTimeout(100);
    const [mark, area] = await Promise.all([
      page.locator('mark').boundingBox(),
      page.locator('#post').boundingBox(),
    ]);
    const heights = await page.evaluate(() => {
      const textarea = document.querySelector('textarea');
      const words = document.querySelector('bluepencil-composer')?.shadowRoot?.querySelector('.words');
      const style = textarea && getComputedStyle(textarea);
      const borders = style ? Number.parseFloat(style.borderTopWidth) * 2 : 0;
      return [(textarea?.scrollHeight ?? 0) + borders, words?.getBoundingClientRect().height];
    });
    expect(Math.abs((heights[1] ?? 0) - (heights[0] ?? 0))).toBeLessThanOrEqual(1);
    // The last line, scrolled into view, is the lowest within the padding.
    const bottom = (area?.y ?? 0) + (area?.height ?? 0);
    expect(bottom - ((mark?.y ?? 0) + (mark?.height ?? 0))).toBeGreaterThan(0);
    expect(bottom - ((mark?.y ?? 0) + (mark?.height ?? 0))).toBeLessThan(24);
    await close();
  });

  test('"use this instead" is an edit like any other: it can be undone, and the post is read again', async () => {
    const { page, close } = await write('Slow down. #drivesafe today');
    await page.getByRole('button', { name: 'Use this instead #DriveSafe' }).click();
    await readOut(page);
    expect(await page.inputValue('#post')).toBe('Slow down. #DriveSafe today');
    expect(await shown(page, '.badge')).toEqual(['Publish']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('post');
    await page.keyboard.press('Control+z');
    expect(await page.inputValue('#post')).toBe('Slow down. #drivesafe today');
    await close();
  });

  test('wordings to choose from go in the place of what was found', async () => {
    const { page, close } = await write('Update. Then he confessed');
    await page.getByRole('button', { name: 'Use this instead A man was charged.' }).click();
    expect(await page.inputValue('#post')).toBe('Update. A man was charged.');
    await close();
  });

  test('the keyboard is enough: F8 goes from finding to finding, Tab to what can be done', async () => {
    const { page, close } = await write('He confessed. #drivesafe');
    const selected = () => page.evaluate(() => document.getSelection()?.toString() ?? '');
    await page.focus('#post');
    await page.keyboard.press('Control+Home');
    for (const found of ['He confessed', '#drivesafe', 'He confessed']) {
      await page.keyboard.press('F8');
      expect(await selected()).toBe(found);
    }
    await page.keyboard.press('Shift+F8');
    expect(await selected()).toBe('#drivesafe');
    expect(await shown(page, '.finding[data-current] .rule')).toEqual(['form/hashtag-case']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await selected()).toBe('He confessed');
    await close();
  });

  test('a screen reader hears the verdict once the author pauses, and knows the keys', async () => {
    const { page, close } = await write('He confessed.');
    await expect.poll(() => shown(page, '[role=status]')).toEqual(['Block: 1 finding.']);
    const description = await page.locator('#post').evaluate((textarea) => {
      const ids = textarea.getAttribute('aria-describedby')?.split(' ') ?? [];
      return ids.map((id) => document.getElementById(id)?.textContent);
    });
    expect(description).toEqual(['F8 goes to the next finding, Shift F8 to the one before.']);
    await close();
  });

  test.each(['light', 'dark'] as const)('axe finds no fault, %s', async (scheme) => {
    const { page, close } = await write(text, { scheme });
    await waive(page, [
      waiver,
      { ...waiver, rule: 'case/confession', phrase: 'He confessed', until: '2020-06-30' },
    ]);
    await expect.poll(() => shown(page, '.tag')).toEqual(['Block', 'Advise', 'Block', 'Waived']);
    expect(await shown(page, '.refusal')).toHaveLength(1);
    await page.focus('#post');
    await page.keyboard.press('F8');
    expect(await findFaults(page)).toEqual([]);
    await close();
  });

  test('metadata count, whether they are attributes or set, and what changes is read again', async () => {
    const { page, close } = await write(text);
    await page.evaluate(() =>
      document.querySelector('bluepencil-composer')?.setAttribute('channel', 'facebook'),
    );
    await expect.poll(() => shown(page, '.length')).toEqual(['43 characters']);
    await page.evaluate(() => {
      const composer = document.querySelector('bluepencil-composer');
      if (composer) composer.meta = { attachments: [{ kind: 'image', alt: 'He confessed' }] };
    });
    await expect
      .poll(() => shown(page, 'p.message'))
      .toEqual([
        'Text description of attachment 1: Unexpected account of a statement He confessed, expected only the charge',
      ]);
    await close();
  });

  const waive = (page: Page, waivers: Waiver[]) =>
    page.evaluate((given) => {
      const composer = document.querySelector('bluepencil-composer');
      if (composer) composer.waivers = given;
    }, waivers);

  test('what is waived is told with who, until when and why; it no longer holds the post or asks for anything', async () => {
    const body = `<form>${composerOf('channel="x" fail-on="review"')}</form>`;
    const { page, watched, close } = await write('Ring 519-555-0134.', { body });
    const mayGo = () => page.evaluate(() => document.querySelector('form')?.checkValidity());
    expect(await mayGo()).toBe(false);
    await waive(page, [waiver]);
    await expect.poll(() => shown(page, '.badge')).toEqual(['Publish']);
    expect(await mayGo()).toBe(true);
    expect(await shown(page, '.meaning')).toEqual(['It may go out: what was found is waived.']);
    expect(await shown(page, '.tag')).toEqual(['Waived']);
    expect(await shown(page, '.why')).toEqual([
      'May stand until June 30, 2999, by A. Marsh (pio) and C. Oake (chief): The food bank <b>asked</b>',
    ]);
    expect(await page.locator('bluepencil-composer time').getAttribute('datetime')).toBe('2999-06-30');
    expect(await shown(page, 'mark.waived')).toEqual(['519-555-0134']);
    await expect.poll(() => shown(page, '[role=status]')).toEqual(['Publish: 0 findings, 1 waived.']);
    // One changed word, and it is not what they let stand.
    await page.fill('#post', 'Call 519-555-0134.');
    await expect.poll(() => shown(page, '.badge')).toEqual(['Review']);
    expect(await shown(page, '.tag')).toEqual(['Review']);
    expect(watched.complaints).toEqual([]);
    await close();
  });

  test('F8 passes over what is waived, its button leads there, and the list says where the author is', async () => {
    const { page, close } = await write('Ring 519-555-0134. #drivesafe');
    const selected = () => page.evaluate(() => document.getSelection()?.toString() ?? '');
    await waive(page, [waiver]);
    await expect.poll(() => shown(page, '.tag')).toEqual(['Advise', 'Waived']);
    await page.focus('#post');
    await page.keyboard.press('Control+Home');
    for (const key of ['F8', 'F8', 'Shift+F8']) {
      await page.keyboard.press(key);
      expect(await selected()).toBe('#drivesafe');
    }
    await page.getByRole('button', { name: 'Unexpected number' }).focus();
    await page.keyboard.press('Enter');
    expect(await selected()).toBe('519-555-0134');
    expect(await shown(page, '.finding[data-current] .tag')).toEqual(['Waived']);
    await close();
  });

  test('a waiver that does not count is told at its finding, which holds the post', async () => {
    const { page, close } = await write('Ring 519-555-0134.');
    await waive(page, [{ ...waiver, until: '2020-06-30' }]);
    await expect
      .poll(() => shown(page, '.refusal'))
      .toEqual(['Unexpected waiver of pii/phone that ended on 2020-06-30, expected one that still runs']);
    expect(await shown(page, '.badge')).toEqual(['Review']);
    await close();
  });

  test('waivers that make no sense hold the post', async () => {
    const { page, close } = await write('Ring 519-555-0134.');
    await waive(page, [{ rule: 'pii/phone', phrase: 5195550134 } as unknown as Waiver]);
    await expect.poll(() => shown(page, '.badge')).toEqual(['Held']);
    await close();
  });

  test('a form is not sent while the post is not read or must not go out', async () => {
    const body = `<form id="form" action="/sent">${composerOf('fail-on="review"')}<button>Send</button></form>`;
    const { page, close } = await openComposer(browser, { body });
    const mayGo = () => page.evaluate(() => document.querySelector('form')?.checkValidity());
    await page.fill('#post', 'Ring 519-555-0134.');
    await readOut(page);
    expect(await mayGo()).toBe(false);
    await page.getByRole('button', { name: 'Send' }).click();
    expect(new URL(page.url()).pathname).toBe('/');
    // Typed and sent in the same instant: there is no verdict yet.
    const atOnce = await page.evaluate(() => {
      const textarea = document.querySelector('textarea');
      if (textarea) textarea.value = 'Road open.';
      textarea?.dispatchEvent(new Event('input'));
      return document.querySelector('form')?.checkValidity();
    });
    expect(atOnce).toBe(false);
    await readOut(page);
    expect(await mayGo()).toBe(true);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.waitForURL('**/sent?post=Road+open.');
    await close();
  });

  test('where the policy does not compile the post is held, and the page hears why', async () => {
    const worker = "import { serveLinter } from './worker.ts'; serveLinter([]);";
    const body = `<form>${composerOf('fail-on="block"')}</form>`;
    const { page, close } = await openComposer(browser, { body, worker });
    await page.waitForFunction(() => document.body.dataset.last === 'failure');
    expect(await shown(page, '.badge')).toEqual(['Held']);
    expect(await page.evaluate(() => document.querySelector('form')?.checkValidity())).toBe(false);
    await close();
  });

  test('a form that is reset, a value that is set and a textarea that comes later are read', async () => {
    const body = `<form id="form">${composerOf()}<button type="reset">Empty</button></form>`;
    const { page, close } = await write('He confessed.', { body });
    await page.getByRole('button', { name: 'Empty' }).click();
    await expect.poll(() => shown(page, '.badge')).toEqual(['Draft']);
    await page.evaluate(() => {
      const composer = document.querySelector('bluepencil-composer');
      if (composer) composer.value = 'Ring 519-555-0134.';
    });
    await expect.poll(() => shown(page, '.badge')).toEqual(['Review']);
    await page.evaluate(() => {
      const textarea = document.createElement('textarea');
      textarea.value = 'He confessed again.';
      document.querySelector('textarea')?.replaceWith(textarea);
    });
    await expect.poll(() => shown(page, 'mark')).toEqual(['He confessed']);
    await close();
  });

  test('a rule opens where the page says, else on its own page', async () => {
    const { page, close } = await write('He confessed.');
    const link = page.getByRole('link', { name: 'case/confession' });
    expect(await link.getAttribute('href')).toBe('https://bluepencil.dev/rules/case/confession');
    const opened = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('bluepencil-rule', (event) => {
            event.preventDefault();
            resolve((event as CustomEvent<string>).detail);
          });
        }),
    );
    await link.click();
    expect(await opened).toBe('case/confession');
    await close();
  });
});
