import { compilePolicy, type Config, type Pack, type Policy, PolicyError } from '@bluepencil/core';

/** A policy without the parts that cannot be compiled. */
export interface LenientPolicy {
  policy: Policy;
  /** What was left out, in the words of the error. */
  leftOut: string[];
}

/** Compiles packs and leaves out rules, word classes and what safe lists pass that cannot be compiled, telling which. */
export function compileLeniently(packs: readonly Pack[], config: Config = {}): LenientPolicy {
  const leftOut: string[] = [];
  let rest = [...packs];
  for (;;) {
    try {
      return { policy: compilePolicy(rest, config), leftOut };
    } catch (error) {
      const [fewer, message] = without(rest, error);
      leftOut.push(message);
      rest = fewer;
    }
  }
}

/** Gives the packs without the part that the error is about, and a line about it. */
function without(packs: Pack[], error: unknown): [Pack[], string] {
  if (!(error instanceof PolicyError)) throw error;
  const [part, name, , index] = error.path;
  const found = packs.find((pack) => pack.name === error.layer);
  if (!found || typeof name !== 'string') throw error;
  const changed = { ...found };
  if (part === 'declares') changed.declares = found.declares?.filter(({ id }) => id !== name) ?? [];
  else if (part === 'words') changed.words = omit(found.words, name);
  else if (part === 'rules') changed.rules = omit(found.rules, name);
  else if (part === 'safe' && typeof index === 'number') changed.safe = withoutPass(found.safe, name, index);
  else throw error;
  return [
    packs.map((pack) => (pack === found ? changed : pack)),
    `${part === 'declares' ? '' : `${part} `}${name}: ${error.message}`,
  ];
}

function omit<T>(record: Record<string, T> | undefined, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record ?? {}).filter(([name]) => name !== key));
}

/** Lets a safe list pass one pattern fewer; a list that passes nothing is none. */
function withoutPass(safe: Pack['safe'] = {}, name: string, index: number): NonNullable<Pack['safe']> {
  const list = safe[name];
  const passes = list?.passes.filter((_, at) => at !== index) ?? [];
  return !list || passes.length === 0 ? omit(safe, name) : { ...safe, [name]: { ...list, passes } };
}
