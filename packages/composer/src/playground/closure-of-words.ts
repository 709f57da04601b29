/** Word classes with the phrases that they stand for. */
export type Words = Record<string, string[]>;

/** Merges the word classes of packs, the base first: a name replaces, a name with a plus adds. */
export function mergeWords(layers: readonly (Words | undefined)[]): Words {
  const merged: Words = {};
  for (const layer of layers)
    for (const [key, phrases] of Object.entries(layer ?? {})) {
      const name = key.replace(/\+$/, '');
      merged[name] = name === key ? phrases : [...(merged[name] ?? []), ...phrases];
    }
  return merged;
}

/**
 * Gives the word classes that some phrases need, those within others too: compiling a rule with these alone takes
 * milliseconds, where all of them take a second.
 */
export function wordsFor(phrases: unknown, words: Words): Words {
  const needed: Words = {};
  const open = namesIn(phrases);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const own = words[name];
    if (!own || Object.hasOwn(needed, name)) continue;
    needed[name] = own;
    open.push(...namesIn(own));
  }
  return needed;
}

function namesIn(phrases: unknown): string[] {
  return [...JSON.stringify(phrases).matchAll(/\{([\w-]+)\}/g)].map(([, name = '']) => name);
}
