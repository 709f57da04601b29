import { parseWeights, type WeightsData } from './likeness/likeness.ts';
import { gatherRules, type Gathered } from './gather-rules.ts';
import { type KeptMerged, keepMerged, openMerged } from './keep-merged.ts';
import { openProgram } from './match/open-program.ts';
import type { Program, ProgramData } from './match/program.ts';
import { mergeLayers } from './merge-layers.ts';
import type { Merged } from './merged.ts';
import type { Pack } from './pack.ts';
import { linkProgram } from './match/link-program.ts';
import { compilePhrases } from './phrase/compile-phrases.ts';
import type { WordClass } from './phrase/phrase-list.ts';

/** Some packs merged and their phrases compiled when they were built, so that loading them is no work. */
export interface ReadyProgram {
  /** Which layout of programs it is in. */
  layout: number;
  program: ProgramData;
  /** The lists that are looked for in every post. */
  eager: readonly number[];
  /** Names of the parameters that phrases mention, as word classes. */
  mentioned: readonly string[];
  /** What merging the packs came to. */
  merged: KeptMerged;
  /** The weights of the packs, read; undefined where they have none. */
  weights?: WeightsData | undefined;
}

/** Goes up with every change of what the numbers of a program mean, or of how phrases are read. */
const layout = 5;

/**
 * Compiles the phrases of packs ahead of time.
 *
 * @param packs the packs, each after those it extends, as for `compilePolicy`
 * @throws PolicyError when something in them does not hold together
 */
export function prepareProgram(packs: readonly Pack[]): ReadyProgram {
  const merged = mergeLayers(packs, {});
  const { eager, ...source } = gatherRules(merged.rules, merged, 'all');
  const { weightsOf = '', likeness } = merged;
  return {
    ...{ layout, program: linkProgram(compilePhrases(source), eager), eager: [...eager] },
    mentioned: mentionedParameters(source),
    merged: keepMerged(merged, packs),
    weights: likeness.weights === undefined ? undefined : parseWeights(likeness.weights, weightsOf),
  };
}

/** Tells whether a ready program may be used in place of compiling what was gathered of all rules. */
export type IsReady = (gathered: Omit<Gathered, 'active'>) => boolean;

/** What came ready made, and where it may be used. */
export interface OpenedProgram {
  program: () => Program;
  /** Whether this engine reads it. */
  isOfThisLayout: boolean;
  /** Gives the packs as they are merged, without any config. */
  merged: () => Merged;
  fits: IsReady;
  /** Gives the weights that a layer brought, read, if that is one of the packs. */
  weightsFor: (layer: string | undefined) => WeightsData | undefined;
}

/** Gives a ready program, whose maps are made when it is first used, and the function that tells where it may be. */
export function openReady(ready: ReadyProgram, packs: readonly Pack[]): OpenedProgram {
  let program: Program | undefined;
  let compare: IsReady | undefined;
  const bringing = packs.findLast(({ likeness = {} }) => Object.hasOwn(likeness, 'weights'))?.name;
  const isOfThisLayout = ready.layout === layout;
  return {
    program: () => (program ??= openProgram(ready.program)),
    isOfThisLayout,
    merged: () => (isOfThisLayout ? openMerged(ready.merged, packs) : mergeLayers(packs, {})),
    fits: (gathered) => isOfThisLayout && (compare ??= compareWith(ready, packs))(gathered),
    weightsFor: (layer) => (isOfThisLayout && layer === bringing ? ready.weights : undefined),
  };
}

/**
 * Gives a function that tells whether rules and words still ask for exactly what a program was made from. A config that
 * changes verdicts, wording, overrides or parameters that are in no phrase leaves it so.
 */
function compareWith({ eager, mentioned, merged: kept }: ReadyProgram, packs: readonly Pack[]): IsReady {
  const merged = openMerged(kept, packs);
  const before = gatherRules(merged.rules, merged, 'all');
  const known = new Set(eager);
  const counts = (name: string): boolean => !name.startsWith('$') || mentioned.includes(name);
  return ({ lists, classes, disguised, eager: wanted }) =>
    [...wanted].every((list) => known.has(list)) &&
    isSame(disguised, before.disguised) &&
    lists.length === before.lists.length &&
    lists.every(({ phrases }, index) => isSame(phrases, before.lists[index]?.phrases)) &&
    [...before.classes.keys()].every((name) => classes.has(name)) &&
    [...classes].every(([name, made]) => !counts(name) || isSameClass(made, before.classes.get(name)));
}

/** Parameters are word classes too, though few phrases ask for any. */
function mentionedParameters({ lists, classes }: Pick<Gathered, 'lists' | 'classes'>): string[] {
  const mentioned = new Set<string>();
  for (const { phrases } of [...lists, ...classes.values()])
    for (const phrase of phrases)
      if (phrase.includes('{$'))
        for (const [, name = ''] of phrase.matchAll(/\{(\$[^{}\s]+)\}/g)) mentioned.add(name);
  return [...mentioned];
}

/** The same one need not be read to be the same. */
function isSameClass(a: WordClass, b: WordClass | undefined): boolean {
  return a === b || isSame(a.phrases, b?.phrases);
}

function isSame(a: readonly string[], b: readonly string[] | undefined): boolean {
  return a === b || (a.length === b?.length && a.every((each, index) => each === b[index]));
}
