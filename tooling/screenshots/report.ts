// Takes the pictures of the docs: of the HTML report of 1,000 labelled posts, filtered. Needs Chromium.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from '../browser/launch.ts';
import { labelledPosts } from '../labelled-posts.ts';

const bin = fileURLToPath(new URL('../../packages/cli/src/dev.js', import.meta.url));
const picture = fileURLToPath(new URL('../../docs/examples/report.png', import.meta.url));
const choice = { verdict: 'block', clause: 'pii/phone', unit: 'patrol' };

const cwd = mkdtempSync(join(tmpdir(), 'bluepencil-'));
const browser = await launch();
try {
  writeFileSync(join(cwd, 'posts.jsonl'), labelledPosts(1000).join('\n'));
  const args = ['lint', 'posts.jsonl', '--format', 'html', '--output', 'report.html'];
  try {
    execFileSync(process.execPath, ['--conditions=source', bin, ...args], { cwd, stdio: 'inherit' });
  } catch (error) {
    // Posts are held, as they should be.
    if ((error as { status?: number }).status !== 1) throw error;
  }
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, colorScheme: 'light' });
  await page.goto(pathToFileURL(join(cwd, 'report.html')).href);
  for (const [name, value] of Object.entries(choice))
    await page.locator(`select[name="${name}"]`).selectOption(value);
  await page.screenshot({ path: picture });
} finally {
  await browser.close();
  rmSync(cwd, { recursive: true });
}
