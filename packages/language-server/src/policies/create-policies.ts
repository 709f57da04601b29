import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { findConfig, type LoadedPolicy, loadPolicy, loadStandardPolicy } from '@bluepencil/node';
import { type PolicyFault, toPolicyFault } from './policy-fault.ts';

/** The policy for a draft, why there is none, or that none is wanted. */
export type PolicyAnswer = LoadedPolicy | { fault: PolicyFault } | 'none';

/** What decides which policy holds. */
export interface PolicyChoice {
  /** Whether config and packs of the workspace may be read. */
  trusted: boolean;
  /** Config to use instead of the nearest; empty for the nearest. */
  config: string;
  /** No policy without a config. */
  requireConfig: boolean;
  /** Folders of the workspace, absolute. */
  folders: readonly string[];
}

/** The policies of the folders that drafts lie in, each loaded once. */
export interface Policies {
  /** Gives the policy for a draft; `file` is its absolute path, undefined if it is not on disk. */
  policyFor: (file: string | undefined) => PolicyAnswer;
  /** Forgets what the files had a part in, or everything; tells whether anything may be different now. */
  forget: (files?: readonly string[]) => boolean;
  /** What is wrong with the policies that were asked for. */
  faults: () => PolicyFault[];
  /** The files and folders that decide what holds for the drafts that were asked about. */
  parts: () => Parts;
}

const configNames = new Set(['bluepencil.yml', 'bluepencil.yaml', 'bluepencil.json']);
/** Stands for the standard pack by itself among the paths of configs. */
const standard = '';

/** What policies are made of, or would be. */
export interface Parts {
  /** Configs, and files that something is wrong with. */
  files: string[];
  /** Configs that would hold if they were there. */
  possible: string[];
  /** Folders of packs. */
  folders: string[];
}

interface Entry {
  answer: LoadedPolicy | { fault: PolicyFault };
  /** Beside the config, what it was made from or failed at. */
  files: string[];
  folders: string[];
}

/** Makes an empty store of policies; `choose` tells what holds at the moment. */
export function createPolicies(choose: () => PolicyChoice): Policies {
  const entries = new Map<string, Entry>();
  /** Folders whose nearest config was looked for. */
  const asked = new Set<string>();
  const take = (key: string, load: () => LoadedPolicy): Entry['answer'] => {
    const known = entries.get(key);
    if (known) return known.answer;
    const entry = toEntry(load);
    entries.set(key, entry);
    return entry.answer;
  };
  return {
    policyFor: (file) => {
      const choice = choose();
      const from = file === undefined ? choice.folders[0] : dirname(file);
      if (from !== undefined && choice.trusted) asked.add(from);
      try {
        const config = from === undefined || !choice.trusted ? undefined : configFor(from, choice);
        if (config !== undefined) return take(config, () => load(config, choice));
        return choice.requireConfig ? 'none' : take(standard, loadStandardPolicy);
      } catch (error) {
        return take(from ?? standard, () => {
          throw error;
        });
      }
    },
    forget: (files) => {
      if (files === undefined) {
        entries.clear();
        return true;
      }
      let isForgotten = files.some((file) => configNames.has(basename(file)));
      for (const [key, entry] of entries) {
        if (!('fault' in entry.answer) && !files.some((file) => concerns(file, entry))) continue;
        entries.delete(key);
        isForgotten = true;
      }
      return isForgotten;
    },
    faults: () =>
      [...entries.values()].flatMap(({ answer }) => ('fault' in answer ? allOf(answer.fault) : [])),
    parts: () => {
      const known = [...entries.values()];
      return {
        files: [...new Set(known.flatMap(({ files }) => files))],
        possible: [...new Set([...asked].flatMap(configsAbove))],
        folders: [...new Set(known.flatMap(({ folders }) => folders))],
      };
    },
  };
}

/** The nearest config is found once more by whoever loads it; only one that the user chose is named. */
function load(file: string, { config }: PolicyChoice): LoadedPolicy {
  const cwd = dirname(file);
  return loadPolicy(config === '' ? { cwd } : { cwd, config: file });
}

function configFor(from: string, { config, folders }: PolicyChoice): string | undefined {
  if (config === '') return findConfig(from);
  const within = folders.find((folder) => isWithin(from, folder)) ?? folders[0] ?? from;
  return resolve(within, config);
}

function toEntry(load: () => LoadedPolicy): Entry {
  try {
    const answer = load();
    const { configFile, files, packs } = answer;
    return {
      answer,
      files: configFile === undefined ? [] : [configFile, ...files],
      folders: packs.map(({ folder }) => folder),
    };
  } catch (error) {
    const fault = toPolicyFault(error);
    const files = allOf(fault).flatMap(({ place }) => place?.file ?? []);
    return { answer: { fault }, files, folders: [] };
  }
}

function allOf(fault: PolicyFault): PolicyFault[] {
  return [fault, ...(fault.others ?? [])];
}

/** Everything that could be the nearest config of a folder. */
function configsAbove(folder: string): string[] {
  const here = [...configNames].map((name) => join(folder, name));
  const parent = dirname(folder);
  return parent === folder ? here : [...here, ...configsAbove(parent)];
}

function concerns(file: string, { files, folders }: Entry): boolean {
  return files.includes(file) || folders.some((folder) => isPartOf(file, folder));
}

/** What a pack is made of; a rule's neighbours in other folders, such as notes, are not. */
function isPartOf(file: string, folder: string): boolean {
  return isWithin(file, folder) && /\.(?:ya?ml|json)$/.test(file);
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}
