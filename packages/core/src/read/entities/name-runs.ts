import { type Capital, isNameToo } from './capital-words.ts';
import { isTitle } from './name-words.ts';

/** Particles inside names: `Luis de la Cruz`, `Noor bint Yusuf`. */
const particleGap =
  /^ (?:(?:de|la|las|los|del|della|di|da|dos|das|do|du|le|el|al|ul|van|von|der|den|ten|ter|bin|binti?|ibn|abu|af|av|y|e|san|mac|ap|ferch|'t) ){1,3}$/;
const shortLead = /^[a-z.]{1,5}$/;

/** Groups capitalised words that stand together, across initials, nicknames and particles. */
export function nameRuns(text: string, words: readonly Capital[]): Capital[][] {
  const runs: Capital[][] = [];
  let run: Capital[] = [];
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (before && run.length > 0 && (run.length > 11 || !joined(text, before, word))) {
      runs.push(run);
      run = [];
    }
    run.push(word);
  });
  if (run.length > 0) runs.push(run);
  return runs;
}

function joined(text: string, before: Capital, after: Capital): boolean {
  if (after.start - before.end > 14) return false;
  const gap = text.slice(before.end, after.start);
  if (gap === ' ') return true;
  if ((gap === '. ' || gap === '.') && !/^(?:pc|dc|di|ds)$/.test(before.word))
    return (
      shortLead.test(before.word) && (isTitle(before.word) || before.word === 'st') && !isNameToo(before.word)
    );
  if (gap === ' "' || gap === " '" || gap === ' (')
    return /^["')] ?/.test(text.slice(after.end, after.end + 2)) && after.fit > 0;
  if (gap === '" ' || gap === "' " || gap === ') ')
    return /["'(]/.test(text[before.start - 1] ?? '') && after.fit > 0;
  return particleGap.test(gap);
}
