import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { type Manifest, renderManifest } from './render-manifest.ts';

/** Where the parts of the extension are. */
export interface VsixParts {
  /** The package, with what was built in `dist`. */
  folder: string;
  license: string;
}

/** The time of each file in the archive: the same sources give the same bytes. */
const mtime = new Date('2026-01-01T00:00:00Z');

/** Fields of package.json that only mean something in the workspace. */
const workspaceFields = ['private', 'type', 'scripts', 'devDependencies'];

/**
 * Packs the extension as editors install it: a zip of its files and two lists of them in XML.
 *
 * Written by hand: the packager of VS Code would bring 300 packages of 126 MB, mostly for publishing, to make a zip.
 *
 * @returns the path of the `.vsix`
 */
export function packVsix({ folder, license }: VsixParts): string {
  const source = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const kept = Object.entries(source).filter(([key]) => !workspaceFields.includes(key));
  // In the workspace, the name is that of the command line.
  const manifest = { ...Object.fromEntries(kept), name: 'bluepencil' } as unknown as Manifest;
  const files: Record<string, Uint8Array> = {
    'extension.vsixmanifest': strToU8(renderManifest(manifest)),
    '[Content_Types].xml': strToU8(contentTypes),
    'extension/package.json': strToU8(`${JSON.stringify(manifest, undefined, 2)}\n`),
    'extension/readme.md': readFileSync(join(folder, 'README.md')),
    'extension/LICENSE.txt': readFileSync(license),
    'extension/icon.png': readFileSync(join(folder, 'icon.png')),
  };
  for (const file of list(join(folder, 'dist')))
    files[`extension/${relative(folder, file).split(sep).join('/')}`] = readFileSync(file);
  const vsix = join(folder, 'dist', 'bluepencil.vsix');
  writeFileSync(vsix, zipSync(files, { level: 9, mtime }));
  return vsix;
}

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const types = {
  ...{ cjs: 'application/javascript', mjs: 'application/javascript', json: 'application/json' },
  ...{ md: 'text/markdown', txt: 'text/plain', png: 'image/png', vsixmanifest: 'text/xml' },
};

const contentTypes = [
  '<?xml version="1.0" encoding="utf-8"?>',
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
  ...Object.entries(types).map(([ending, type]) => `<Default Extension=".${ending}" ContentType="${type}"/>`),
  '</Types>',
  '',
].join('\n');
