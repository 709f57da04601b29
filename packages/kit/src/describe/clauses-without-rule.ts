import { clauseOf, type Pack } from '@bluepencil/core';
import type { Clause } from '../pack/clause.ts';

/** Gives the clauses that no rule enforces and that do not say who decides instead. */
export function clausesWithoutRule(
  clauses: Readonly<Record<string, Clause>>,
  packs: readonly Pack[],
): string[] {
  const enforced = new Set(packs.flatMap(({ declares = [] }) => declares).map(({ id }) => clauseOf(id)));
  return Object.entries(clauses)
    .filter(([id, { decides }]) => !enforced.has(id) && decides === undefined)
    .map(([id]) => id);
}
