import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What the peers are made of, in the last versions that run on Node 20. They are a thousand packages, which nobody who only
 * wants to change a rule should wait for: they are installed when they are measured, outside the lockfile, and run no script.
 */
export const peerVersions = {
  '@secretlint/core': '11.7.1',
  '@secretlint/secretlint-rule-preset-recommend': '11.7.1',
  '@textlint/kernel': '15.8.0',
  '@textlint/textlint-plugin-text': '15.8.0',
  alex: '11.0.1',
  compromise: '14.17.0',
  obscenity: '0.4.6',
  'redact-pii': '3.4.0',
  'retext-english': '5.0.0',
  'retext-equality': '7.1.0',
  'retext-profanities': '8.0.0',
  'textlint-rule-alex': '5.0.0',
  'textlint-rule-stop-words': '5.2.0',
  'textlint-rule-terminology': '5.2.16',
  'textlint-rule-write-good': '2.0.0',
  unified: '11.0.5',
  'write-good': '1.0.8',
};

/** A module that imports from among the peers, since a module is looked for from where it is asked for. */
export const loader = 'load.js';

const folder = fileURLToPath(new URL('../../../node_modules/.cache/bluepencil-bench', import.meta.url));

/** Installs what is not there yet; a minute the first time. Gives the folder that it lies in. */
export function installPeers(): string {
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: peerVersions });
  const done = `${folder}/installed-${Buffer.from(manifest).toString('base64url').slice(-40)}`;
  if (existsSync(done)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, manifest);
  writeFileSync(`${folder}/${loader}`, 'export const load = (name) => import(name);\n');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  });
  writeFileSync(done, '');
  return folder;
}
