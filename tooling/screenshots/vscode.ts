// Opens the packed extension in a real VS Code, in the browser, and takes the picture that is in the guide to editors.
// It takes long to install, and so is no test: CODE_SERVER names the program `code-server` of the npm package of that name.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../browser/launch.ts';

const program = process.env.CODE_SERVER;
if (program === undefined)
  throw new Error('Unexpected absence of CODE_SERVER, expected the path of code-server');
const folder = mkdtempSync(join(tmpdir(), 'bluepencil-vscode-'));
const workspace = join(folder, 'posts');
const port = 18_080;
/** Milliseconds: everything starts at once. */
const slow = 60_000;
const data = ['--user-data-dir', join(folder, 'data'), '--extensions-dir', join(folder, 'extensions')];

const draft = `---
channel: facebook
account: official
unit: patrol
---
Break-ins on Marlow Road: solved. He confessed to the lot before the
kettle had boiled. Sleep well tonight.

Found a dog on Alder Lane? If he is yours, ring Carol, who is looking
after him, on 07700 900142.
`;

prepare();
execFileSync(program, ['--install-extension', 'packages/vscode/dist/bluepencil.vsix', ...data], {
  stdio: 'inherit',
});
const server = spawn(
  program,
  [
    '--auth',
    'none',
    '--bind-addr',
    `127.0.0.1:${port}`,
    '--disable-telemetry',
    '--disable-update-check',
    ...data,
    workspace,
  ],
  { stdio: 'ignore' },
);
try {
  await untilItAnswers();
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, colorScheme: 'light' });
  await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}`);
  try {
    await takePictures(page);
  } catch (error) {
    const failure = join(tmpdir(), 'bluepencil-vscode-failure.png');
    await page.screenshot({ path: failure });
    console.error(`What it looked like: ${failure}`);
    throw error;
  } finally {
    await browser.close();
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

function prepare(): void {
  mkdirSync(join(folder, 'data', 'User'), { recursive: true });
  mkdirSync(workspace);
  writeFileSync(join(workspace, 'marlow-road.md'), draft);
  cpSync('docs/examples/posts.jsonl', join(workspace, 'posts.jsonl'));
  writeFileSync(
    join(workspace, 'bluepencil.yml'),
    'extends: [standard]\nparameters: {agencyLine: "101", ownNumbers: ["101"]}\nrules:\n  tone/jargon: off\n',
  );
  const settings = {
    'security.workspace.trust.enabled': false,
    'workbench.startupEditor': 'none',
    'workbench.colorTheme': 'Default Light Modern',
    'chat.disableAIFeatures': true,
    'editor.minimap.enabled': false,
    'editor.wordWrap': 'on',
    'editor.fontSize': 14,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
  };
  writeFileSync(join(folder, 'data', 'User', 'settings.json'), JSON.stringify(settings));
}

async function untilItAnswers(): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('Unexpected silence of code-server, expected it to answer within a minute');
}

/** Does what an author does, and stops where something does not come of it. */
async function takePictures(page: Page): Promise<void> {
  const command = async (name: string): Promise<void> => {
    await page.keyboard.press('F1');
    await page.keyboard.type(name);
    await page.locator('.quick-input-list').getByText(name, { exact: true }).first().waitFor();
    await page.keyboard.press('Enter');
  };
  const file = (name: string) => page.getByRole('treeitem', { name, exact: true });
  const goTo = async (line: number, column: number): Promise<void> => {
    await page.keyboard.press('Control+g');
    await page.keyboard.type(`${line}:${column}`);
    await page.locator('.quick-input-list').getByText(`line ${line} at column ${column}`).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item').getByText(`Ln ${line}, Col ${column}`).waitFor();
  };
  const verdict = page.locator('.statusbar-item[id*="bluepencil.verdict"]');

  // The verdict, the findings, and what stands behind one.
  await file('marlow-road.md').dblclick({ timeout: slow });
  await verdict.getByText('block').waitFor({ timeout: slow });
  await command('Problems: Focus on Problems View');
  await page.locator('.markers-panel').getByText('Unexpected account of a statement').first().waitFor();
  await page.locator('.squiggly-error').first().hover({ force: true });
  await page.locator('.monaco-hover:visible').getByText('A jury should hear').waitFor();
  await page.screenshot({ path: 'docs/examples/vscode.png' });

  // A fix.
  await command('View: Focus First Editor Group');
  await goTo(10, 16);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget').getByText('Replace by “101”').click();
  await page.locator('.view-lines').getByText('after him, on 101.').waitFor();
  await goTo(6, 40);

  // An explanation.
  await command('Bluepencil: Explain This Finding');
  await page.locator('.tab').getByText('Preview case').waitFor();
  // Out of the page, which takes keys for itself.
  await file('posts.jsonl').click();
  await command('View: Close All Editors');

  // A post of many.
  await file('posts.jsonl').dblclick();
  await verdict.getByText('publish · post 1 of 8').waitFor();

  // A config, with the rules of its packs.
  await file('bluepencil.yml').dblclick();
  await goTo(4, 19);
  await page.keyboard.insertText('\npii/pho');
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget').getByText('pii/phone/private-line').waitFor();
  await page.screenshot({ path: 'docs/examples/vscode-config.png' });
}
