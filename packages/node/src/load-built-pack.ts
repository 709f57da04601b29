import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { DataRule, Pack, Rule } from '@bluepencil/core';
import { checkShape } from './check-shape.ts';
import { readLeanPack } from './lean-pack.ts';
import type { LoadedPack } from './loaded-pack.ts';
import type { Locate } from './place.ts';
import { PolicyFileError } from './policy-file-error.ts';
import { readJson } from './read-json.ts';
import { refuseExpressions, refuseExpressionsIn } from './refuse-expressions.ts';
import { readYaml } from './read-yaml.ts';
import { hashFile, hashOf } from './hash-file.ts';
import { isAsBuilt } from './ready-program.ts';

/** Loads a pack that was built into one file. */
export function loadBuiltPack(folder: string, file: string): LoadedPack {
  const layer = basename(folder);
  const asBuilt = readAsBuilt(file);
  const { value, locate } = asBuilt
    ? { value: asBuilt.pack, locate: (path: Parameters<Locate>[0]) => readYaml(file, layer).locate(path) }
    : readJson(file, layer);
  // What was checked when it was built needs no schemas when it is loaded.
  const rules = asBuilt ? (asBuilt.pack.declares ?? []) : checkPack(value, { layer, locate });
  const hash = asBuilt?.hash ?? hashFile(file);

  const locateInPack: Locate = ([part, id, ...keys]) => {
    if (part === undefined) return locate([]);
    if (part !== 'declares') return locate([part, id ?? '', ...keys]);
    const index = rules.findIndex((rule) => rule.id === id);
    return locate([part, Math.max(index, 0), ...keys]);
  };
  return { pack: value as Pack, folder, file, locate: locateInPack, hash };
}

/** Reads a pack that is as it was built, and so as it was checked: not all of it, until somebody asks. */
function readAsBuilt(file: string): { pack: Pack; hash: string } | undefined {
  try {
    const hash = hashFile(file);
    if (!isAsBuilt(file, hash)) return undefined;
    return { pack: readLeanPack(dirname(file), () => readWhole(file, hash)), hash };
  } catch {
    // Reads it once more, for an error that tells where.
    return undefined;
  }
}

/** Reads all of a pack, long after the rest of it perhaps: half of one and half of another would be none. */
function readWhole(file: string, hash: string): Pack {
  const bytes = readFileSync(file);
  if (hashOf(bytes) === hash) return JSON.parse(bytes.toString()) as Pack;
  throw new PolicyFileError('E201', 'Unexpected change of a pack in use, expected it as it was loaded', {
    layer: basename(dirname(dirname(file))),
    hint: 'Start again.',
    place: { file },
  });
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
