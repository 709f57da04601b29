import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build, type Plugin, transform } from 'esbuild';
import { readPacks } from './read-packs.ts';

const folder = join(import.meta.dirname, '../src/playground');

/**
 * Builds the page of the playground.
 *
 * @param names packs that it offers; those that they extend come along. All of the workspace without it
 */
export async function playgroundPage(names?: readonly string[]): Promise<string> {
  const [script, worker, style] = await Promise.all([
    bundle('page.ts'),
    bundle('playground-worker.ts'),
    transform(readFileSync(join(folder, 'page.css'), 'utf8'), { loader: 'css', minify: true }),
  ]);
  const css = style.code.trim();
  // What is no script is text for the browser; a closing tag within a text would end it.
  const packs = JSON.stringify(readPacks(names)).replaceAll('<', '\\u003c');
  const text = (code: string): string => code.replaceAll('</script', '<\\/script').trim();
  const policy = [
    `default-src 'none'; script-src '${hashOf(text(script))}'; style-src '${hashOf(css)}'; worker-src blob:`,
    "connect-src 'none'; base-uri 'none'; form-action 'none'",
  ].join('; ');
  return readFileSync(join(folder, 'page.html'), 'utf8')
    .replaceAll(/^ +/gm, '')
    .replace(
      '<meta charset="utf-8" />',
      (meta) => `${meta}\n<meta http-equiv="content-security-policy" content="${policy}" />`,
    )
    .replace('</head>', () => `<style>${css}</style>\n</head>`)
    .replace(
      '</body>',
      () =>
        `<script id="packs" type="application/json">${packs}</script>\n` +
        `<script id="worker" type="text/plain">${text(worker)}</script>\n` +
        `<script type="module">${text(script)}</script>\n</body>`,
    );
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: entry === 'page.ts' ? 'esm' : 'iife',
    platform: 'browser',
    target: 'es2023',
    conditions: ['source'],
    legalComments: 'none',
    logLevel: 'error',
    plugins: [ruleValidator],
  });
  return outputFiles[0]?.text ?? '';
}

/** Compiles the JSON Schema of a rule while the page is built: ajv makes code from strings, which a strict page refuses. */
const ruleValidator: Plugin = {
  name: 'rule-validator',
  setup: (bundler) => {
    const path = 'bluepencil:rule-validator';
    bundler.onResolve({ filter: /^bluepencil:/ }, () => ({ path, namespace: 'made' }));
    bundler.onLoad({ filter: /.*/, namespace: 'made' }, () => ({
      contents: validatorCode(),
      resolveDir: folder,
    }));
  },
};

function validatorCode(): string {
  const ajv = new Ajv({ allErrors: true, code: { source: true, esm: true } });
  const schema = readFileSync(join(folder, '../../../node/schemas/rule.schema.json'), 'utf8');
  return standalone.default(ajv, ajv.compile(JSON.parse(schema) as object));
}
