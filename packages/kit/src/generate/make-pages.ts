import type { Pack } from '@bluepencil/core';
import type { PackFolder } from '../pack/read-pack-folder.ts';
import { renderClauses } from './render-clauses.ts';
import { renderIndex } from './render-index.ts';
import { renderPack } from './render-pack.ts';
import { renderRule } from './render-rule.ts';

/** Makes the pages about packs, the base first, by the path of their file. */
export function makePages(packs: readonly PackFolder[]): Map<string, string> {
  const rules = packs.flatMap(({ pack }) => pack.declares);
  const sources = Object.assign(
    {},
    ...packs.map(({ pack }) => pack.sources),
  ) as PackFolder['pack']['sources'];
  const clauses = Object.assign({}, ...packs.map((each) => each.clauses)) as PackFolder['clauses'];
  const pages = new Map<string, string>();
  for (const each of packs) {
    pages.set(`docs/packs/${each.pack.name}.md`, renderPack(each, sources, basesOf(each.pack, packs)));
    for (const rule of each.pack.declares)
      pages.set(`docs/rules/${rule.id}.md`, renderRule({ rule, pack: each.pack.name, sources }));
  }
  pages.set('docs/rules/index.md', renderIndex(rules));
  pages.set('docs/clauses.md', renderClauses(clauses, rules));
  return pages;
}

/** Gives the packs that a pack stands on, the base first. */
function basesOf(own: Pack, packs: readonly PackFolder[]): Pack[] {
  const bases = packs.filter(({ pack }) => own.extends?.includes(pack.name)).map(({ pack }) => pack);
  return [...new Set(bases.flatMap((base) => [...basesOf(base, packs), base]))];
}
