import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type DataRule,
  gatherErrors,
  type Pack,
  PolicyError,
  type Rule,
  type Source,
} from '@bluepencil/core';
import { checkShape } from './check-shape.ts';
import { listFiles } from './list-files.ts';
import type { LoadedPack } from './loaded-pack.ts';
import type { Locate } from './place.ts';
import { PolicyFileError } from './policy-file-error.ts';
import { readText } from './read-text.ts';
import { refuseExpressions, refuseExpressionsIn } from './refuse-expressions.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

type Words = Record<string, string[]>;

/** A pack as far as it can be read, and what is wrong with the rest. */
export interface ReadPack {
  loaded: LoadedPack;
  /** For each rule, word class or other part that was left out. */
  faults: PolicyError[];
}

/**
 * Loads a pack as it is written: one file for each rule.
 *
 * @throws PolicyFileError for everything in it that is wrong
 */
export function loadPackFolder(folder: string): LoadedPack {
  const { loaded, faults } = readPackFolder(folder);
  const [first, ...others] = faults;
  if (first) throw Object.assign(first, { others });
  return loaded;
}

/**
 * Reads a pack as far as it can be read: where several people write, the half-written file of one does not stop the others.
 *
 * @throws PolicyFileError when its `pack.yml` cannot be read
 */
export function readPackFolder(folder: string): ReadPack {
  const file = join(folder, 'pack.yml');
  const layer = basename(folder);
  const main = readYaml(file, layer);
  checkShape('pack', main.value, { layer, locate: main.locate });
  const head = main.value as Pack;
  checkName(head, main);

  const faults: PolicyError[] = [];
  const attempt = <Value>(task: () => Value): Value | undefined => {
    try {
      return task();
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      faults.push(error, ...error.others);
      error.others = [];
      return undefined;
    }
  };
  const sources = attempt(() => loadSources(folder, head.name));
  const words = new Map<string, WordClass>();
  const rules = new Map<string, YamlFile>();
  attempt(() => refuseExpressionsIn(head, { layer: head.name, locate: main.locate }));
  attempt(() => loadWords(folder, { head, main, classes: words }));
  attempt(() => loadRules(folder, head.name, rules));
  const pack: Pack = {
    ...head,
    ...(sources && { sources: sources.value as Record<string, Source> }),
    ...(words.size > 0 && {
      words: Object.fromEntries([...words].map(([name, { phrases }]) => [name, phrases])),
    }),
    ...loadLikeness(folder, head),
    declares: [...rules.values()].map(({ value }) => value as Rule),
  };
  const locate: Locate = (path) => {
    const [part, name, ...keys] = path;
    if (part === 'declares') return (rules.get(`${name}`) ?? main).locate(keys);
    if (part === 'sources' && sources) return sources.locate(path.slice(1));
    if (part === 'words') return (words.get(`${name}`)?.locate ?? main.locate)(path);
    return main.locate(path);
  };
  return { loaded: { pack, folder, file, locate }, faults };
}

/** In errors, `config` is the config. */
function checkName({ name }: Pack, { locate }: YamlFile): void {
  if (name === 'config')
    throw new PolicyFileError(
      'E202',
      'Unexpected name `config`, expected another: it stands for the config of a user',
      {
        layer: name,
        path: ['name'],
        place: locate(['name']),
      },
    );
}

function loadSources(folder: string, layer: string): YamlFile | undefined {
  const file = join(folder, 'sources.yml');
  if (!existsSync(file)) return undefined;
  const sources = readYaml(file, layer);
  checkShape('sources', sources.value, { layer, locate: sources.locate });
  return sources;
}

/** The weights stand in a table of their own, since they are learnt and nobody writes them. */
function loadLikeness(folder: string, { likeness }: Pack): Pick<Pack, 'likeness'> {
  const file = join(folder, 'likeness.tsv');
  return existsSync(file) ? { likeness: { ...likeness, weights: readText(file) } } : {};
}

interface WordClass {
  phrases: string[];
  /** Takes the path within the pack. */
  locate: Locate;
}

function loadWords(
  folder: string,
  { head, main, classes }: { head: Pack; main: YamlFile; classes: Map<string, WordClass> },
): void {
  const add = (words: Words, locate: Locate): void => {
    for (const [name, phrases] of Object.entries(words)) {
      const path = ['words', name];
      if (classes.has(name))
        throw new PolicyFileError(
          'E207',
          `Unexpected second class \`${name}\`, expected each class in one place`,
          {
            layer: head.name,
            path,
            place: locate(path),
          },
        );
      classes.set(name, { phrases, locate });
    }
  };
  add(head.words ?? {}, main.locate);
  gatherErrors(
    listFiles(join(folder, 'words'), head.name).map((file) => () => {
      const words = readYaml(file.path, head.name);
      checkShape('words', words.value, { layer: head.name, locate: words.locate });
      refuseExpressions(words.value, { layer: head.name, path: [], locate: words.locate });
      add(words.value as Words, (path) => words.locate(path.slice(1)));
    }),
  );
}

function loadRules(folder: string, layer: string, rules: Map<string, YamlFile>): void {
  gatherErrors(
    listFiles(join(folder, 'rules'), layer).map(({ path, name }) => () => {
      const rule = readYaml(path, layer);
      checkShape('rule', rule.value, { layer, locate: rule.locate });
      const { id, options } = rule.value as DataRule;
      refuseExpressions(options, { layer, path: ['options'], locate: rule.locate });
      if (id !== name)
        throw new PolicyFileError(
          'E202',
          `Unexpected id \`${id}\`, expected \`${name}\` as the file is called`,
          {
            layer,
            path: ['declares', id, 'id'],
            hint: `id: ${name}`,
            place: rule.locate(['id']),
          },
        );
      rules.set(id, rule);
    }),
  );
}
