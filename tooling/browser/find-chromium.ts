import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What Chromium and its kin are called where they are installed. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Gives the path of an installed Chromium, or nothing; `CHROME_PATH` names another one.
 *
 * @throws Error if `CHROME_PATH` names no program
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const { CHROME_PATH: asked = '', PATH: path = '' } = env;
  if (asked !== '') {
    if (runs(asked)) return asked;
    throw new Error(`Unexpected CHROME_PATH \`${asked}\`, expected a program`);
  }
  const folders = path.split(delimiter).filter(Boolean);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(runs);
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
