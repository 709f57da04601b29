import type { Pack } from '@bluepencil/core';

/** Gives the word classes of a pack that no phrase of any pack refers to. */
export function unusedWords(pack: Pack, packs: readonly Pack[]): string[] {
  const used = new Set(
    packs
      .flatMap((each) => [each.words, each.safe, ...(each.declares ?? [])].flatMap(phrasesOf))
      .flatMap(classesOf),
  );
  return Object.keys(pack.words ?? {})
    .map((name) => name.replace(/\+$/, ''))
    .filter((name) => !used.has(name));
}

function classesOf(phrase: string): string[] {
  return [...phrase.matchAll(/\{([^{}\s]+)\}/g)].map((match) => match[1] ?? '');
}

/** Gives every string in a value, since any option may hold phrases. */
function phrasesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrasesOf) : [];
}
