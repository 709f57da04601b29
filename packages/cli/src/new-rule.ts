import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { showPath, writeWhole } from '@bluepencil/node';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { Outputs } from './outputs.ts';
import { UsageError } from './usage-error.ts';

const idForm = /^[a-z]+\/[a-z0-9-]+(?:\/[a-z0-9-]+)?$/;

/** Writes the file of a new rule into a pack, with what its author has to fill in. */
export async function newRule(id: string, folder: string, { cwd }: Io, { out }: Outputs): Promise<number> {
  if (!idForm.test(id))
    throw new UsageError(
      `Unexpected id \`${id}\`, expected area/slug or area/slug/part in lower case, such as tone/mascot`,
    );
  const pack = resolve(cwd, folder);
  if (!existsSync(join(pack, 'pack.yml')))
    throw new UsageError(
      `Unexpected folder \`${folder}\`, expected a pack: write \`${join(folder, 'pack.yml')}\` with name, version and extends first`,
    );
  const file = join(pack, 'rules', `${id}.yml`);
  if (existsSync(file))
    throw new UsageError(`Unexpected rule \`${id}\`, expected a new one: ${showPath(file, cwd)} is there`);
  const { renderNewRule } = await import('@bluepencil/kit/author');
  const clause = {
    breaks: 'a sentence that must not go out',
    clean: 'one that looks like it and may',
    verdict: 'review' as const,
  };
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, renderNewRule({ id, clause, schema: 'https://bluepencil.dev/schemas/rule.schema.json' }));
  const name = /^name: *(\S+)/m.exec(readFileSync(join(pack, 'pack.yml'), 'utf8'))?.[1] ?? folder;
  await out.write(
    `${showPath(file, cwd)} is yours to write; then \`bluepencil test ${folder}\` tries its examples in ${name}\n`,
  );
  return exitCodes.mayGoOut;
}
