import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { bundle } from '../../../tooling/browser/bundle.ts';
import { servePages } from '../../../tooling/browser/serve-pages.ts';
import { type Watched, watchPage } from '../../../tooling/browser/watch-page.ts';
import { samplePack } from './sample-policy.ts';

/** A page with a composer, open in a browser. For tests. */
export interface OpenPage {
  page: Page;
  watched: Watched;
  close: () => Promise<void>;
}

const folder = fileURLToPath(new URL('.', import.meta.url));

const script = `
  import { connectWorker, defineComposer } from './index.ts';
  defineComposer();
  const composer = document.querySelector('bluepencil-composer');
  for (const type of ['report', 'failure', 'rule'])
    document.addEventListener('bluepencil-' + type, () => { document.body.dataset.last = type; });
  if (composer) composer.linter = connectWorker(new Worker('worker.js', { type: 'module' }));
`;

/** The script of a worker that serves the sample pack. */
export const sampleWorker = `
  import { serveLinter } from './worker.ts';
  serveLinter([${JSON.stringify(samplePack)}]);
`;

/**
 * Opens a page with a composer under a strict content-security policy; its worker serves the sample pack unless another
 * script is given.
 */
export async function openComposer(
  browser: Browser,
  {
    body,
    worker = sampleWorker,
    scheme = 'light',
  }: { body?: string; worker?: string; scheme?: 'light' | 'dark' } = {},
): Promise<OpenPage> {
  const [page, watched] = await open(browser, scheme);
  const site = await servePages({
    'index.html': `<!doctype html><html lang="en"><title>A post</title><link rel="stylesheet" href="page.css">
      <script type="module" src="page.js"></script><main><h1>A post</h1>${body ?? composerOf()}</main></html>`,
    'page.css': ':root{color-scheme:light dark}body{font:16px/1.5 sans-serif;background:Canvas}',
    'page.js': await bundleOnce(script),
    'worker.js': await bundleOnce(worker),
  });
  await page.goto(site.url);
  return {
    ...{ page, watched },
    close: async () => {
      await page.close();
      site.close();
    },
  };
}

/** The elements of a composer, with more attributes on it if need be. */
export function composerOf(attributes = 'channel="x"'): string {
  return `<label for="post">Text</label>
    <bluepencil-composer ${attributes}><textarea id="post" name="post" rows="6"></textarea></bluepencil-composer>`;
}

const bundles = new Map<string, Promise<string>>();

function bundleOnce(text: string): Promise<string> {
  const bundled = bundles.get(text) ?? bundle({ text, folder });
  bundles.set(text, bundled);
  return bundled;
}

async function open(browser: Browser, colorScheme: 'light' | 'dark'): Promise<[Page, Watched]> {
  const page = await browser.newPage({ colorScheme });
  page.setDefaultTimeout(15_000);
  return [page, watchPage(page)];
}
