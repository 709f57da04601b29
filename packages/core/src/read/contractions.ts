/** What follows an apostrophe, as the word it stands for; `'s` stays, since it is `is`, `has` or a possessive. */
const endings: Record<string, string> = {
  s: "'s",
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: "'d",
  m: 'am',
  em: 'them',
};

/** The word before `n't`, where it is not what it seems. */
const negated: Record<string, string> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };

/** Contractions as they are typed in haste, with the length of their first word. */
// prettier-ignore
const hasty: Record<string, [first: string, second: string, length: number]> = {
  dont: ['do', 'not', 2], doesnt: ['does', 'not', 4], didnt: ['did', 'not', 3], isnt: ['is', 'not', 2], arent: ['are', 'not', 3],
  wasnt: ['was', 'not', 3], werent: ['were', 'not', 4], cant: ['can', 'not', 2], wont: ['will', 'not', 2], couldnt: ['could', 'not', 5],
  wouldnt: ['would', 'not', 5], shouldnt: ['should', 'not', 6], hasnt: ['has', 'not', 3], havent: ['have', 'not', 4],
  hadnt: ['had', 'not', 3], aint: ['is', 'not', 2], cannot: ['can', 'not', 3], thats: ['that', "'s", 4], hes: ['he', "'s", 2],
  shes: ['she', "'s", 3], theyre: ['they', 'are', 4], youre: ['you', 'are', 3], im: ['i', 'am', 1], ive: ['i', 'have', 1],
  theyll: ['they', 'will', 4], youll: ['you', 'will', 3], weve: ['we', 'have', 2], theyve: ['they', 'have', 4],
  whats: ['what', "'s", 4], theres: ['there', "'s", 5], heres: ['here', "'s", 4], lets: ['let', "'s", 3], gonna: ['going', 'to', 3],
  wanna: ['want', 'to', 3], gotta: ['got', 'to', 3], whos: ['who', "'s", 3], youve: ['you', 'have', 3], shoulda: ['should', 'have', 6],
  coulda: ['could', 'have', 5], woulda: ['would', 'have', 5],
};

/** Splits a contraction into its two words, as `[first, second, length of the first as written]`; undefined if it is none. */
export function splitContraction(norm: string): [first: string, second: string, length: number] | undefined {
  const typed = Object.hasOwn(hasty, norm) ? hasty[norm] : undefined;
  if (typed) return typed;
  const apostrophe = norm.lastIndexOf("'");
  if (apostrophe < 1) return undefined;
  const tail = norm.slice(apostrophe + 1);
  if (tail === 't' && norm[apostrophe - 1] === 'n' && apostrophe > 1) {
    const head = norm.slice(0, apostrophe - 1);
    return [Object.hasOwn(negated, head) ? (negated[head] ?? head) : head, 'not', head.length];
  }
  const ending = Object.hasOwn(endings, tail) ? endings[tail] : undefined;
  return ending === undefined ? undefined : [norm.slice(0, apostrophe), ending, apostrophe];
}
