import { compilePolicy, lint, type Pack, type Policy } from '@bluepencil/core';
import { resolvePacks } from '@bluepencil/node';
import { fileURLToPath } from 'node:url';
import type { Contender } from './contender.ts';

/** The agencies and countries whose packs together extend every other. */
const everyPack = ['us-oxnard', 'canada-toronto', 'uk'];

/**
 * Loads one policy of all packs.
 *
 * No agency has them all: countries lock what others ask for otherwise. So they are taken without their locks, which decide
 * who may change a rule and take no time of a post.
 */
export function loadEveryPack(): Policy {
  const file = fileURLToPath(import.meta.url);
  const packs = resolvePacks({ layer: 'bench', extends: everyPack, file, locate: () => ({ file }) });
  return compilePolicy(packs.map(({ pack }) => unlocked(pack)));
}

function unlocked(pack: Pack): Pack {
  const copy = { ...pack };
  delete copy.locked;
  delete copy.waivable;
  return copy;
}

/** Bluepencil with all packs. */
export function loadBluepencil(): Contender {
  const policy = loadEveryPack();
  return { name: 'Bluepencil, all packs', read: (post) => lint(post, policy) };
}
