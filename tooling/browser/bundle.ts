import { build, type BuildOptions } from 'esbuild';

/** How scripts for a page are bundled: from the sources of the workspace, minified as they would be published. */
export const asPublished = {
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  platform: 'browser',
  target: 'es2023',
  conditions: ['source'],
  logLevel: 'error',
} satisfies BuildOptions;

/**
 * Bundles a script for a page.
 *
 * @param entry path of the script, or its text with the folder that it stands in
 */
export async function bundle(entry: string | { text: string; folder: string }): Promise<string> {
  const { outputFiles } = await build({
    ...(typeof entry === 'string'
      ? { entryPoints: [entry] }
      : { stdin: { contents: entry.text, resolveDir: entry.folder, loader: 'ts' as const } }),
    ...asPublished,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}
