import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build, type Plugin, transform } from 'esbuild';
import { type SchemaKind, schemas } from '../packages/node/src/schemas.ts';

/**
 * Puts the validators of config and packs into a bundle as code, so that neither ajv nor compiling schemas is part of each
 * start.
 *
 * @param apart whether each lies in a file of its own beside the bundle: most runs need one of them, and reading all takes
 *   longer. Who bundles the bundle again would lose them.
 */
export function precompileSchemas({ apart = false } = {}): Plugin {
  return {
    name: 'precompile schemas',
    setup: (bundle) => {
      bundle.onLoad({ filter: /[/\\]packages[/\\]node[/\\]src[/\\]validators\.ts$/ }, async () => ({
        contents: apart ? loadingValidators : (await transform(validators(kinds), { minify: true })).code,
        loader: 'js',
        resolveDir: here,
      }));
      // The little that the code needs of ajv comes along, so that nobody has to install the rest.
      bundle.onResolve({ filter: /^ajv\/dist\/runtime\// }, ({ path }) => ({
        path: createRequire(import.meta.url).resolve(path),
      }));
      const { outdir = '.' } = bundle.initialOptions;
      if (apart) bundle.onEnd(() => writeValidators(join(outdir, folder)));
    },
  };
}

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = 'validators';
const kinds = Object.keys(schemas) as SchemaKind[];

/** The module in place of `validators.ts` where validators lie apart. */
const loadingValidators = `
import { createRequire } from 'node:module';
const load = createRequire(import.meta.url);
export const validatorFor = (kind) => load('./${folder}/' + kind + '.cjs').validatorFor(kind);
`;

/** The module in place of `validators.ts`, for some kinds. */
function validators(some: readonly SchemaKind[]): string {
  const ajv = new Ajv({ allErrors: true, verbose: true, code: { source: true, esm: true } });
  for (const kind of some) ajv.addSchema(withoutDescriptions(schemas[kind]), kind);
  const code = standalone.default(ajv, Object.fromEntries(some.map((kind) => [kind, kind])));
  return `${code}\nconst validators = { ${some.join(', ')} };\nexport const validatorFor = (kind) => validators[kind];\n`;
}

async function writeValidators(outdir: string): Promise<void> {
  for (const kind of kinds)
    await build({
      stdin: { contents: validators([kind]), resolveDir: here },
      outfile: join(outdir, `${kind}.cjs`),
      ...{ bundle: true, format: 'cjs', platform: 'node', minify: true, logLevel: 'error' },
    });
}

/** Only editors read what a schema tells of itself; errors show nothing of it. */
function withoutDescriptions(schema: object): object {
  const kept = JSON.stringify(schema, (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  );
  return JSON.parse(kept) as object;
}
