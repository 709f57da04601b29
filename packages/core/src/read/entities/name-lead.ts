import type { Capital } from './capital-words.ts';
import { isNameToo } from './capital-words.ts';
import { fateBehind, guiltBehind, placeBehind, plainAgeBehind, sentenceBehind } from './name-cues.ts';
import {
  capitalised,
  days,
  oddGivenNames,
  officeParts,
  offices,
  placeWords,
  rankParts,
  ranks,
  roleWords,
  titles,
  titlesAndNames,
} from './name-words.ts';

/** A title, rank or office with the name that follows it, as indexes in a run of capitalised words. */
export interface Lead {
  kind: 'person' | 'staff' | 'official';
  /** Index of the first word of the name, and of the word after its last. */
  name: number;
  end: number;
}

/** What follows a rank without being a name: `Officer Safety`, `PC World`. */
export const notNames: ReadonlySet<string> = new Set(
  'i world safety down involved training week day friendly in and of on the at gaming general mayor executive complaints memorial appreciation station box house lodge office department road street games cop warrant service services recruitment complaint support resource community conduct response presence'.split(
    ' ',
  ),
);

/** Reads a title, rank or office at a word and the name behind it; undefined if there is none. */
export function readLead(text: string, run: readonly Capital[], at: number): Lead | undefined {
  const { kind, end: name } = readTitles(text, run, at);
  if (!kind) return undefined;
  const end = nameEnd(text, run, name, kind);
  const last = run[end - 1];
  if (end === name || !last) return undefined;
  const after = run[end];
  if (after?.place && !isNameToo(after.word)) return undefined;
  const title = run[name - 1];
  if (title && name === at + 1 && end === name + 1 && isBareName(text, title, last)) return undefined;
  placeBehind.lastIndex = last.end;
  if (kind !== 'staff' && end - name === 1 && placeBehind.test(text) && text[last.end] !== "'")
    return undefined;
  return { kind, name, end };
}

/** `Justice Freeman, guilty of theft` and `the Ambassador Bridge` hold no office. */
function isBareName(text: string, title: Capital, last: Capital): boolean {
  if (last.place && offices.has(title.word)) return text.slice(0, title.start).endsWith('the ');
  if (title.word !== 'justice') return false;
  return [plainAgeBehind, fateBehind, guiltBehind, sentenceBehind].some((cue) => {
    cue.lastIndex = last.end;
    return cue.test(text);
  });
}

function readTitles(text: string, run: readonly Capital[], at: number): { kind?: Lead['kind']; end: number } {
  let kind: Lead['kind'] | undefined;
  let end = at;
  for (let index = at; index < run.length; index += 1) {
    const word = run[index];
    if (!word) break;
    const here = isDepartment(run, index)
      ? undefined
      : kindOf(text, word, index > at ? run[index - 1] : undefined);
    if (here && kind && isCalled(run, index)) break;
    if (here) {
      kind = combined(kind, here, word.word);
      end = index + 1;
    } else if (!rankParts.has(word.word) && !officeParts.has(word.word)) break;
  }
  return kind ? { kind, end } : { end: at };
}

/** `Mesa PD`; without a place before it, the letters are a police dog's: `PD Bryn`. */
function isDepartment(run: readonly Capital[], index: number): boolean {
  const word = run[index];
  return word?.word === 'pd' && (index > 0 || word.shape !== 'capitals');
}

/** `Cst. Justice` and `PC Judge` are called so; `Mr Justice Penhallow` is a judge. */
function isCalled(run: readonly Capital[], index: number): boolean {
  const word = run[index]?.word ?? '';
  const before = run[index - 1]?.word ?? '';
  if (titlesAndNames.has(word))
    return !(
      /^(?:chief|associate|lord|lady)$/.test(before) ||
      // `Mr Justice Penhallow` is a judge, and the teacher `Ms. Justice` none.
      (/^(?:mr|mrs|ms|madam)$/.test(before) && index < run.length - 1)
    );
  return honorifics.has(before) && index === run.length - 1 && isNameToo(word) && word !== 'justice';
}

/** `Deputy Mayor X` holds an office, `Mr Justice X` too; `Dr` behind a street's name is a drive. */
function combined(before: Lead['kind'] | undefined, here: Lead['kind'], word: string): Lead['kind'] {
  if (word === 'commissioner' && before === 'official') return 'official';
  return here === 'person' && before ? before : here;
}

function kindOf(
  text: string,
  { word, start, shape }: Capital,
  before: Capital | undefined,
): Lead['kind'] | undefined {
  if (ranks.has(word)) {
    if (word === 'commissioner' && before && /^(?:crime|county|city|district)$/.test(before.word))
      return 'official';
    if (/^(?:dc|ds|di|pc|acc|dcc|cso|psd)$/.test(word) && shape !== 'capitals')
      return word === 'pc' ? 'staff' : undefined;
    return word === 'cadet' || word === 'agent' ? (shape === 'word' ? 'staff' : undefined) : 'staff';
  }
  if (offices.has(word))
    return (word === 'mp' || word === 'da') && shape !== 'capitals' ? undefined : 'official';
  if (!titles.has(word)) return undefined;
  if (word === 'dr' && before && !titles.has(before.word) && !ranks.has(before.word)) return undefined;
  return word === 'dr' && /\d(?:st|nd|rd|th)? $/.test(text.slice(Math.max(0, start - 6), start))
    ? undefined
    : 'person';
}

/** A name has one to four words; the first may be any that is not plainly something else. */
function nameEnd(text: string, run: readonly Capital[], from: number, kind: Lead['kind']): number {
  let end = from;
  while (end < run.length && end - from < 4) {
    const word = run[end];
    if (!word || !(end === from ? mayOpen(run, from, kind) : suits(word, false, kind))) break;
    if (end > from && kindOfLead(word.word)) break;
    end += 1;
  }
  if (end > from && end < run.length && isRestOfName(text, run.slice(end))) return run.length;
  const first = run[from];
  const next = run[from + 1];
  // `Officer Safety Training` is a heading: two ordinary words.
  if (end - from === 1 && first?.fit === 0 && next && next.fit < 1 && next.start - first.end === 1)
    return from;
  while (end - from > 1 && first?.shape !== 'initial' && run[end - 1]?.shape === 'initial') end -= 1;
  return end;
}

function mayOpen(run: readonly Capital[], at: number, kind: Lead['kind']): boolean {
  const word = run[at];
  if (!word) return false;
  if (suits(word, true, kind) || isAfterHonorific(run[at - 1], word)) return true;
  const next = run[at + 1];
  if (kind !== 'official' || !isNameToo(word.word)) return false;
  return next
    ? next.shape === 'word' && !next.place
    : word.shape === 'word' && (word.fit < 0 || oddGivenNames.has(word.word));
}

const headline = / [\dA-Z]/y;

/** Any word is the rest of a name where the sentence goes on in small letters behind it: `Sgt. Fang An retires`. */
function isRestOfName(text: string, rest: readonly Capital[]): boolean {
  headline.lastIndex = rest.at(-1)?.end ?? 0;
  return (
    rest.length < 4 &&
    !headline.test(text) &&
    rest.every(
      ({ word, shape, place, start, end }) =>
        shape === 'word' &&
        end - start > 1 &&
        !(place && !isNameToo(word)) &&
        !kindOfLead(word) &&
        !roleWords.has(word) &&
        !notNames.has(word) &&
        !days.has(word),
    )
  );
}

/** Titles that are written for nothing but a name behind them, which may be any word: `Mrs Happy`, `Cst. Will Strange`. */
const honorifics = new Set(
  'mr mrs ms miss mx sir madam pc wpc pcso dc ds di sgt cst const det ofc lt cpl capt insp supt cllr'.split(
    ' ',
  ),
);

function isAfterHonorific(before: Capital | undefined, { word, shape, place }: Capital): boolean {
  return (
    honorifics.has(before?.word ?? '') && shape === 'word' && word.length > 2 && !place && !notNames.has(word)
  );
}

function kindOfLead(word: string): boolean {
  return (ranks.has(word) || offices.has(word)) && !isNameToo(word);
}

function suits(word: Capital, first: boolean, kind: Lead['kind']): boolean {
  if (notNames.has(word.word)) return false;
  if (word.shape === 'capitals') return word.fit > 0 && word.word.length > 2;
  if (word.fit > 0) return true;
  if (word.place && !isNameToo(word.word)) return false;
  if (placeWords.has(word.word) && !first) return false;
  if (kind === 'official' && word.fit < 1) return false;
  if (first && isNameToo(word.word)) return true;
  return first && word.fit === 0 && !capitalised.has(word.word);
}
