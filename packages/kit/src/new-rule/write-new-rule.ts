import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { clauseOf, suggestName } from '@bluepencil/core';
import { readPacks } from '../pack/read-packs.ts';
import { renderNewRule } from './render-new-rule.ts';

/** What a rule's id looks like. */
const idForm = /^[a-z]+(?:\/[a-z0-9-]+){1,2}$/;

/**
 * Writes the file of a new rule and gives its path.
 *
 * @throws Error when the id has another form, is taken, or belongs to no clause
 */
export function writeNewRule(root: string, packName: string, id: string): string {
  if (!idForm.test(id))
    throw new Error(`Unexpected id \`${id}\`, expected area/slug or area/slug/part in lower case`);
  const packs = readPacks([join(root, 'packages/packs', packName)]);
  const clauses = new Map(packs.flatMap((each) => Object.entries(each.clauses)));
  const clause = clauses.get(clauseOf(id));
  if (!clause)
    throw new Error(
      `Unexpected clause \`${clauseOf(id)}\`, expected a known one${suggestName(clauseOf(id), clauses.keys())}`,
    );
  const taken = packs.find(({ pack }) => pack.declares.some((rule) => rule.id === id));
  const file = join(root, 'packages/packs', packName, 'rules', `${id}.yml`);
  if (taken || existsSync(file))
    throw new Error(
      `Unexpected id \`${id}\`, expected a new one: pack \`${taken?.pack.name ?? packName}\` has it; \`${id}/part\` is free for another rule of the clause`,
    );
  const schema = relative(dirname(file), join(root, 'packages/node/schemas/rule.schema.json')).replaceAll(
    '\\',
    '/',
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, renderNewRule({ id, clause, schema }));
  return file;
}
