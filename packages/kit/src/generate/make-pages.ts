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
    pages.set(`docs/packs/${each.pack.name}.md`, renderPack(each, sources));
    for (const rule of each.pack.declares)
      pages.set(`docs/rules/${rule.id}.md`, renderRule({ rule, pack: each.pack.name, sources }));
  }
  pages.set('docs/rules/index.md', renderIndex(rules));
  pages.set('docs/clauses.md', renderClauses(clauses, rules));
  return pages;
}
