import { createRequire } from 'node:module';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

const require = createRequire(import.meta.url);

interface Manifest {
  name: string;
  version: string;
  license?: string;
}

/**
 * Writes the licences of everything that a bundle holds of others into a file beside it: most of them ask to come along.
 *
 * @param others packages that something beside the bundle holds parts of
 */
export function writeNotices(file: string, ...others: string[]): Plugin {
  return {
    name: 'notices',
    setup: (bundle) => {
      bundle.initialOptions.metafile = true;
      bundle.onEnd(({ metafile }) => {
        const inputs = Object.values(metafile?.outputs ?? {}).flatMap(({ inputs: each }) =>
          Object.keys(each),
        );
        const files = [
          ...inputs.map((input) => resolve(input)),
          ...others.map((name) => require.resolve(name)),
        ];
        const folders = files.flatMap((each) => packageOf(each) ?? []);
        const notices = [...new Set(folders)].map(noticeOf).sort();
        const { outdir = '.' } = bundle.initialOptions;
        // Nothing has made the folder yet where this is the first file in it.
        mkdirSync(outdir, { recursive: true });
        writeFileSync(join(outdir, file), [...new Set(notices)].join('\n\n---\n\n'));
      });
    },
  };
}

/** Gives the folder of the installed package that a file belongs to. */
function packageOf(file: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
}

function noticeOf(folder: string): string {
  const {
    name,
    version,
    license = '',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? '' : `\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
  return `${name} ${version} (${license})${text}\n`;
}
