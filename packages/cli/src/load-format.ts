import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { suggestName } from '@bluepencil/core';
import { type Format, formats } from '@bluepencil/reporter';
import { UsageError } from './usage-error.ts';

/**
 * Gives a format by its name, or one of the user's own: the default export of a module, by its path (`./mine.js`) or the name of
 * its package. Code runs only because it was named on the command line; a config cannot name any.
 */
export async function loadFormat(name: string, cwd: string): Promise<Format> {
  if (Object.hasOwn(formats, name)) return formats[name as keyof typeof formats];
  const file = /^\.{1,2}[/\\]|^[/\\]|^[a-z]:[/\\]|\.[cm]?js$/i.test(name)
    ? resolve(cwd, name)
    : findPackage(name, cwd);
  if (file === undefined) {
    const names = Object.keys(formats);
    throw new UsageError(
      `Unexpected format \`${name}\`, expected ${names.join(', ')}, a path or a package${suggestName(name, names)}`,
    );
  }
  const loaded = await load(file, name);
  if (typeof loaded.default !== 'function')
    throw new UsageError(`Unexpected module \`${name}\`, expected a format as its default export`);
  return loaded.default as Format;
}

function findPackage(name: string, cwd: string): string | undefined {
  try {
    return createRequire(join(cwd, 'x')).resolve(name);
  } catch {
    return undefined;
  }
}

async function load(file: string, name: string): Promise<{ default?: unknown }> {
  try {
    return (await import(pathToFileURL(file).href)) as { default?: unknown };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`Unexpected failure to load the format \`${name}\`, expected a module: ${reason}`);
  }
}
