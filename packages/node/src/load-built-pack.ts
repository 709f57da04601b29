import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { DataRule, Pack, Rule } from '@bluepencil/core';
import { checkShape } from './check-shape.ts';
import type { LoadedPack } from './loaded-pack.ts';
import type { Locate } from './place.ts';
import { PolicyFileError } from './policy-file-error.ts';
import { readJson } from './read-json.ts';
import { refuseExpressions, refuseExpressionsIn } from './refuse-expressions.ts';
import { hashOf, isAsBuilt } from './ready-program.ts';

/** Loads a pack that was built into one file. */
export function loadBuiltPack(folder: string, file: string): LoadedPack {
  const layer = basename(folder);
  const { value, locate } = readJson(file, layer);
  const hash = hashOf(readFileSync(file));
  // What was checked when it was built needs no schemas when it is loaded.
  const rules = isAsBuilt(file, hash)
    ? ((value as Pack).declares ?? [])
    : checkPack(value, { layer, locate });

  const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
  const locateInPack: Locate = ([part, id, ...keys]) => {
    if (part === undefined) return locate([]);
    return part === 'declares'
      ? locate([part, indexOf.get(`${id ?? ''}`) ?? 0, ...keys])
      : locate([part, id ?? '', ...keys]);
  };
  return { pack: value as Pack, folder, file, locate: locateInPack, hash };
}

/** Checks a pack, its sources and rules against their schemas, and gives the rules. */
function checkPack(value: unknown, { layer, locate }: Where): Rule[] {
  const { declares, sources = {}, ...rest } = asMap(value, { layer, locate });
  checkShape('pack', rest, { layer, locate });
  checkShape('sources', sources, { layer, locate: (path) => locate(['sources', ...path]) });
  const rules = asList(declares ?? [], { layer, locate });
  refuseExpressionsIn(rest, { layer, locate });
  for (const [index, rule] of rules.entries()) {
    const locateIn: Locate = (path) => locate(['declares', index, ...path]);
    checkShape('rule', rule, { layer, locate: locateIn });
    refuseExpressions((rule as DataRule).options, { layer, path: ['options'], locate: locateIn });
  }
  return rules as Rule[];
}

interface Where {
  layer: string;
  locate: Locate;
}

function asMap(value: unknown, { layer, locate }: Where): Record<string, unknown> {
  // The schema of a pack wants a map, so that it words the error.
  if (typeof value !== 'object' || value === null) checkShape('pack', value, { layer, locate });
  return value as Record<string, unknown>;
}

function asList(value: unknown, { layer, locate }: Where): unknown[] {
  if (Array.isArray(value)) return value;
  const path = ['declares'];
  throw new PolicyFileError('E202', 'Unexpected value as `declares`, expected a list', {
    layer,
    path,
    place: locate(path),
  });
}
