import { join } from 'node:path';
import { createGenerator, type Schema } from 'ts-json-schema-generator';
import { foldChecks } from './fold-checks.ts';
import { tidySchema } from './tidy-schema.ts';

/** The type of each schema in `file-shapes.ts`. */
const types = {
  config: 'ConfigFile',
  gate: 'GateFile',
  pack: 'PackFile',
  rule: 'RuleFile',
  words: 'WordsFile',
  sources: 'SourcesFile',
  clauses: 'ClausesFile',
  waivers: 'WaiversFile',
  roster: 'RosterFile',
  post: 'PostFile',
  report: 'ReportFile',
};

/** Where the schemas are published. */
const address = 'https://bluepencil.dev/schemas/';

let made: ReadonlyMap<string, object> | undefined;

/** Makes the JSON Schemas of everything that people write or machines read, by the path of their file. */
export function makeSchemas(): ReadonlyMap<string, object> {
  // It takes a second and is the same every time: the types do not change while a process runs.
  made ??= readTypes();
  return made;
}

function readTypes(): Map<string, object> {
  const generator = createGenerator({
    path: join(import.meta.dirname, 'file-shapes.ts'),
    tsconfig: join(import.meta.dirname, '../../tsconfig.json'),
    topRef: false,
    skipTypeCheck: true,
    additionalProperties: false,
  });
  return new Map(
    Object.entries(types).map(([name, type]) => [
      `packages/node/schemas/${name}.schema.json`,
      complete(name, generator.createSchema(type)),
    ]),
  );
}

function complete(name: string, schema: Schema): object {
  const tidy = tidySchema(schema);
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
