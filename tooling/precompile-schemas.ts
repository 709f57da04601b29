import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'esbuild';
import { schemas } from '../packages/node/src/schemas.ts';

/**
 * Puts the validators of config and packs into a bundle as code, so that neither ajv nor compiling schemas is part of each
 * start.
 */
export const precompileSchemas: Plugin = {
  name: 'precompile schemas',
  setup: (bundle) => {
    bundle.onLoad({ filter: /[/\\]packages[/\\]node[/\\]src[/\\]validators\.ts$/ }, () => ({
      contents: validators(),
      loader: 'js',
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    }));
    // The little that the code needs of ajv comes along, so that nobody has to install the rest.
    bundle.onResolve({ filter: /^ajv\/dist\/runtime\// }, ({ path }) => ({
      path: createRequire(import.meta.url).resolve(path),
    }));
  },
};

/** The module in place of `validators.ts`. */
function validators(): string {
  const ajv = new Ajv({ allErrors: true, verbose: true, code: { source: true, esm: true } });
  const kinds = Object.keys(schemas);
  for (const [kind, schema] of Object.entries(schemas)) ajv.addSchema(withoutDescriptions(schema), kind);
  const code = standalone.default(ajv, Object.fromEntries(kinds.map((kind) => [kind, kind])));
  return `${code}\nconst validators = { ${kinds.join(', ')} };\nexport const validatorFor = (kind) => validators[kind];\n`;
}

/** Only editors read what a schema tells of itself; errors show nothing of it. */
function withoutDescriptions(schema: object): object {
  const kept = JSON.stringify(schema, (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  );
  return JSON.parse(kept) as object;
}
