import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pack } from '@bluepencil/core';
import { loadPack, withoutExamples } from '@bluepencil/node';
import { expect, test } from 'vitest';
import { writeRepository } from '../write-repository.ts';
import { buildPack } from './build-pack.ts';

test('what is built is the pack, for Node and, without examples, as a module', async () => {
  const folder = join(writeRepository(), 'packages/packs/mini');
  const { pack } = loadPack(folder);
  buildPack(folder);
  renameSync(join(folder, 'pack.yml'), join(folder, 'elsewhere.yml'));
  expect(loadPack(folder).pack).toEqual(pack);
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'dist/index.js')).href)) as {
    default: Pack;
  };
  expect(module.default).toEqual(withoutExamples(pack));
});
