import { knownPacks, type LoadedPolicy } from '@bluepencil/node';

/** What can be named in a config or a pack, beyond what the schemas know. */
export interface KnownNames {
  /** Packs to extend. */
  packs: string[];
  /** Rules, with what each asks. */
  rules: { id: string; summary: string; why: string }[];
  /** Word classes. */
  words: string[];
  parameters: string[];
  /** Sources by key, with their titles. */
  sources: { id: string; title: string }[];
}

/** Gathers the names of a policy, for a file at a path. */
export function knownNames({ packs, policy }: LoadedPolicy, file: string): KnownNames {
  const rules = packs.flatMap(({ pack }) => pack.declares ?? []);
  return {
    packs: knownPacks(file),
    rules: rules.map(({ id, summary, why }) => ({ id, summary, why })),
    words: [...new Set(packs.flatMap(({ pack }) => Object.keys(pack.words ?? {})))],
    parameters: Object.keys(policy.parameters),
    sources: Object.entries(policy.sources).map(([id, { title }]) => ({ id, title })),
  };
}
