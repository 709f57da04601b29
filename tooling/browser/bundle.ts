import { build } from 'esbuild';

/**
 * Bundles a script for a page from the sources of the workspace, minified as it would be published.
 *
 * @param entry path of the script, or its text with the folder that it stands in
 */
export async function bundle(entry: string | { text: string; folder: string }): Promise<string> {
  const { outputFiles } = await build({
    ...(typeof entry === 'string'
      ? { entryPoints: [entry] }
      : { stdin: { contents: entry.text, resolveDir: entry.folder, loader: 'ts' as const } }),
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    jsx: 'automatic',
    conditions: ['source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
