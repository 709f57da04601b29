import { irregular } from './irregular.ts';

/** Verbs of one stressed syllable at the end, which double their last letter: `admit`, `stab`. */
const doubling = /(?:^|[^aeiou])[aeiouy][bdgk-nprtz]$/;

/**
 * Gives every inflection of a word, itself first: plural and third person, past, participle, -ing, and possessive-free.
 *
 * The word may be a verb or a noun; forms that do not exist in English do no harm, since nobody writes them.
 */
export function inflect(word: string): string[] {
  const forms = new Set([word, ...(irregular.get(word) ?? [])]);
  for (const form of regular(word)) forms.add(form);
  return [...forms];
}

function regular(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  if (word.endsWith('ie')) return [`${word}s`, `${word}d`, `${word.slice(0, -2)}ying`];
  if (word.endsWith('e'))
    return [
      `${word}s`,
      `${word}d`,
      ...(/[^eoy]e$/.test(word) ? [`${word.slice(0, -1)}ing`] : [`${word}ing`]),
    ];
  if (/(?:[sxzo]|ch|sh)$/.test(word))
    return [`${word}es`, `${word}s`, `${word}ed`, `${word}ing`, ...doubled(word)];
  if (/fe?$/.test(word)) return [`${word}s`, `${word.replace(/fe?$/, '')}ves`, `${word}ed`, `${word}ing`];
  if (word.endsWith('c')) return [`${word}s`, `${word}ked`, `${word}king`];
  return [`${word}s`, `${word}ed`, `${word}ing`, ...doubled(word)];
}

/** Both spellings, since which one is right depends on stress and on the country: `travelled`, `traveled`. */
function doubled(word: string): string[] {
  const last = word.at(-1) ?? '';
  return doubling.test(word) ? [`${word}${last}ed`, `${word}${last}ing`] : [];
}
