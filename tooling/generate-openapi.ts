// Makes packages/hook/src/server/openapi.json of the types and operations of the gate. A test keeps it true.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';
import { type Operation, operations } from '../packages/hook/src/server/operations.ts';

const hook = fileURLToPath(new URL('../packages/hook', import.meta.url));
const page = `${hook}/src/server/openapi.json`;

const info = {
  title: 'Bluepencil gate',
  version: '1.0.0',
  description:
    'Checks posts before they are published. A status other than 200 means that there is no verdict.',
  license: { name: 'MIT', identifier: 'MIT' },
};

const faults: Record<string, string> = {
  400: 'The body is not what it should be.',
  401: 'No key, or one that is not known.',
  403: 'The role of the key does not suffice.',
  409: 'The receipt or the approval is refused; `refusal` says why.',
  413: 'The body is too long.',
  415: 'The body is no JSON.',
  422: 'The policy cannot be read; the one before stays.',
  429: 'Too many requests; `Retry-After` says when to ask again.',
  503: 'There is no verdict: the post is held.',
};

/** Gives the document as it is, and as it has to be. */
export async function renderOpenapi(): Promise<{ actual: string; expected: string }> {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, operation] of Object.entries(operations))
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(name, operation) };
  const document = {
    openapi: '3.1.0',
    info,
    security: [{ key: [] }],
    paths,
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } }, schemas: makeSchemas() },
  };
  const expected = await format(JSON.stringify(document), { ...(await resolveConfig(page)), filepath: page });
  return { actual: readFileSync(page, 'utf8'), expected };
}

function describe(name: string, { summary, role, body, answer, refuses }: Operation): object {
  const statuses = [
    ...(body ? ['400', '413', '415'] : []),
    ...(role ? ['401', '403', '429'] : []),
    ...(refuses ? ['409'] : []),
    ...(name === 'reload' ? ['422'] : []),
    '503',
  ].sort();
  const errors = statuses.map((status): [string, object] => [
    status,
    { description: faults[status], content: json(name === 'ready' ? 'HealthAnswer' : 'ErrorBody') },
  ]);
  return {
    operationId: name,
    summary,
    ...(role ? { description: `Role: ${role}` } : { security: [] }),
    ...(body && { requestBody: { required: true, content: json(body) } }),
    responses: {
      200: { description: 'The answer.', content: json(answer) },
      ...(Object.fromEntries(errors) as object),
    },
  };
}

function json(shape: string): object {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${shape}` } } };
}

function makeSchemas(): object {
  const generator = createGenerator({
    path: `${hook}/src/server/shapes.ts`,
    tsconfig: `${hook}/tsconfig.json`,
    topRef: false,
    skipTypeCheck: true,
    additionalProperties: true,
  });
  const { definitions = {} } = generator.createSchema('Shapes');
  const text = JSON.stringify(definitions).replaceAll('#/definitions/', '#/components/schemas/');
  return JSON.parse(text) as object;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, (await renderOpenapi()).expected);
