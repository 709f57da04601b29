import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createGenerator, type Schema } from 'ts-json-schema-generator';
import { foldChecks } from './fold-checks.ts';
import { tidySchema } from './tidy-schema.ts';

interface Shape {
  /** Where the type is declared, and the tsconfig that it is read with. */
  path: string;
  tsconfig: string;
  types: Record<string, string>;
}

const files: Shape = {
  path: 'packages/kit/src/generate/file-shapes.ts',
  tsconfig: 'packages/kit/tsconfig.json',
  types: {
    config: 'ConfigFile',
    pack: 'PackFile',
    rule: 'RuleFile',
    words: 'WordsFile',
    sources: 'SourcesFile',
    clauses: 'ClausesFile',
    post: 'PostFile',
  },
};

const report: Shape = {
  path: 'packages/reporter/src/json.ts',
  tsconfig: 'packages/reporter/tsconfig.json',
  types: { report: 'JsonReport' },
};

/** Where the schemas are published. */
const address = 'https://bluepencil.dev/schemas/';

/** Makes the JSON Schemas of everything that people write or machines read, by the path of their file. */
export function makeSchemas(root: string): Map<string, object> {
  const schemas = new Map<string, object>();
  for (const { path, tsconfig, types } of [files, report].filter((shape) =>
    existsSync(join(root, shape.path)),
  )) {
    const generator = createGenerator({
      path: join(root, path),
      tsconfig: join(root, tsconfig),
      topRef: false,
      skipTypeCheck: true,
      additionalProperties: false,
    });
    for (const [name, type] of Object.entries(types))
      schemas.set(`packages/node/schemas/${name}.schema.json`, complete(name, generator.createSchema(type)));
  }
  return schemas;
}

function complete(name: string, made: Schema): object {
  const tidy = tidySchema(made);
  const { $schema, definitions, ...rest } = name === 'rule' ? foldChecks(tidy) : tidy;
  // A line of posts may hold more, such as labels.
  if (name === 'post') rest.additionalProperties = true;
  const $comment = 'Made by `pnpm generate` from the types; change those.';
  return {
    $schema,
    $id: `${address}${name}.schema.json`,
    $comment,
    ...rest,
    ...(definitions && { definitions }),
  };
}
