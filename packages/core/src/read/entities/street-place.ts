import { cue } from '../cues.ts';
import type { Detector, Entity } from '../entity.ts';
import { sign } from '../traits.ts';
import { addAll, entitiesOf, findAll, type Form } from './find-all.ts';
import { capitalised, compass, otherSuffixes, plainSuffixes, upTo } from './street-words.ts';
import { matchesOf, matchesOfAny } from './matches-of.ts';

const suffixes: ReadonlySet<string> = new Set(capitalised(`${plainSuffixes}|${otherSuffixes}`).split('|'));
const suffix = `(?:${[...suffixes].join('|')})`;
const word = String.raw`(?!The |This |That |And |Our |We )[A-Z][\w'-]{1,24}`;
const ordinals = String.raw`\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth`;
const ordinal = `(?:${ordinals})`;
const anyOrdinal = new RegExp(ordinals);
const side = String.raw`(?: ${compass})?`;
const street = String.raw`(?:${compass} )?${upTo(3, word)}${suffix}\b\.?${side}`;
/** Stands for the first letter of a suffix; part of a word, as a letter is. */
const mark = '_';
const capitalWord = /\b[A-Z][a-z]+\b/g;
const and = String.raw`(?: and | ?& ?| ?/ ?| at | @ | x )`;

/** Two capitals or ordinals with what may join streets: without it there is no intersection. */
const crosses =
  /(?:[A-Z][\w'-]{0,24}\.?|\d(?:st|nd|rd|th))(?: (?:and|at|x) | ?[&/@] ?)(?=[A-Z]|\d{1,3}(?:st|nd|rd|th))/g;

/** What every text has in which streets cross. */
const mayCross = sign.crossing | sign.ampersand | sign.slash | sign.at;

/** Two streets reach no further, in characters, from what joins them. */
const streetReach = 160;

/** The parts of a text in which streets may cross, as offsets; the expressions for them are too large to run over all of it. */
function wherePlain(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | undefined;
  for (const { index, 0: joined } of matchesOf(text, crosses)) {
    const start = Math.max(0, index - streetReach);
    const end = index + joined.length + streetReach;
    if (!hasPlainPart(text.slice(start, end))) continue;
    // Twice the reach: what begins in one part may end in the next.
    if (last && start <= last.end + streetReach) last.end = end;
    else found.push((last = { start, end }));
  }
  return found;
}

/** Whether a part of a text has what one of two streets that cross has at least: a suffix behind a space, or an ordinal. */
function hasPlainPart(part: string): boolean {
  if (anyOrdinal.test(part)) return true;
  return matchesOf(part, capitalWord).some(
    ({ 0: written, index }) => suffixes.has(written) && part[index - 1] === ' ',
  );
}

/** `1200 block of Elm St`, `the 400-block`, `100-blk of mill road`, `12XX Elm St`. */
const block = new RegExp(
  String.raw`(?<![\w$])(?:the )?\d{1,5}(?:'?s)?[ -]?(?:hundred )?(?:block|blk)\b(\.?(?: of| on|,)?( (?:${compass}|[A-Z\d][\w'-]{0,24})){1,5}|\.?(?: of| on) ([a-z']{2,20} ){1,2}(?:${plainSuffixes})\b)?|(?<![\w$])\d{1,3}XX (?:${compass} )?${street}`,
  'g',
);
/** Two streets of which one is plainly so, in a text whose suffixes are marked, by what the first is; of those that begin at one place, the first holds. */
const crossings = crossingsOf(`${mark}[a-z]+`, word.replace('[A-Z]', `[A-Z${mark}]`));
const wordAhead = new RegExp(String.raw`[A-Z${mark}][\w'-]{1,24}(?: ${compass})?(?: and | ?& ?| ?/ ?)`);

/**
 * Puts together what two streets look like that cross, one of which is plainly so. In groups, which nobody reads, since the
 * engine writes what may be left out twice otherwise, and all that follows with it: it would take ten times as long to compile.
 */
function crossingsOf(
  suffix: string,
  word: string,
): { pattern: RegExp; mayBeIn: (text: string) => boolean }[] {
  const side = `( ${compass})?`;
  const day = `(${ordinal})`;
  const street = String.raw`(${compass} )?${upTo(3, word)}${suffix}\b\.?${side}`;
  const numbered = String.raw`${day}( ${suffix}\b\.?)?`;
  const any = `(?:${street}|${numbered}${side}|${word}${side})`;
  const whole = (source: string): RegExp => new RegExp(String.raw`(?<![\w'-])${source}(?!\w)`, 'g');
  const hasStreet = (text: string): boolean => text.includes(mark);
  const hasOrdinal = (text: string): boolean => anyOrdinal.test(text);
  return [
    { pattern: whole(`${street}${and}${any}`), mayBeIn: hasStreet },
    { pattern: whole(`${numbered}${side}${and}(?:${street}|${numbered}|${word})`), mayBeIn: hasOrdinal },
    {
      pattern: whole(
        String.raw`${word}${side}(?: and | ?& ?| ?/ ?)(?:${day}\b(?: ${suffix}\b\.?)?|${street})`,
      ),
      mayBeIn: (text) => (hasStreet(text) || hasOrdinal(text)) && wordAhead.test(text),
    },
  ];
}

/**
 * Marks the suffixes of streets by another first letter. An expression that had all of them in each place where one may stand
 * would take the engine half a second to compile.
 */
function markSuffixes(text: string): string {
  return text
    .replaceAll(mark, 'z')
    .replace(capitalWord, (written) => (suffixes.has(written) ? `${mark}${written.slice(1)}` : written));
}
/** Two names behind a word that says that they cross. */
const crossing = new RegExp(
  String.raw`\b(?:at|corner of|intersection of|junction of|crossing of|near|lights at) (?:the (?:corner|intersection|junction) of )?(?<it>${word}(?: and | ?& ?| ?/ ?)${word})(?![\w'])`,
  'g',
);
/** What a number is, so that it is one of a road: read backwards from the number. */
const road =
  /(?:^|[^\w-])(?:(?:[Hh]ighway|[Hh]wy\.?|[Rr]oute|[Rr]te?\.?|[Ii]nterstate|[Ss]tate [Rr]oute|[Cc]ounty [Rr]oad|[Rr]ange [Rr]oad|[Tt]ownship [Rr]oad|[Cc]oncession(?: Road)?|[Ff]reeway|CR|SR|FM|US|I|RR) ?-? ?|[MABJ]|(?:[Ee]xit|[Jj]unction|[Jj]ct\.?) |[Mm]ile(?:[ -]?(?:marker|post))? |MM ?|[Kk]ilomet(?:re|er) |[Kk]m |the (?=4[0-2]\d$|101$|10$|91$|110$))\d{1,4}$/;
const roadNumber =
  /(?<![\d.,$£#/])\d{1,4}(?![\d/]|[.,]\d|-[A-Za-z\d])(?:[A-Z]\b)?(?: (?:north|south|east|west)(?:bound)?\b| [NSEW]B?\b(?!\.))?/g;
const named = /\b(?:QEW|DVP|Don Valley Parkway|Gardiner Expressway)\b/g;
const british =
  /(?<![\w-])(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPS-UW]|[A-HK-Y]\d[ABEHMNPRV-Y]) ?\d[ABD-HJLNP-UW-Z]{2})(?![\w-])/g;
const canadian = /(?<![\w-])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d(?![\w-])/gi;
const american =
  /(?<![\w/.-])(?<zip>\d{5}-\d{4})(?![\w-])|\b(?:zip|ZIP|Zip)(?: [Cc]ode)?[ :]{1,3}(?:is )?(?<cued>\d{5})\b|\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? (?<state>\d{5})(?![\w-])/g;

/** Finds places on streets that are no exact address: `block`, `intersection`, `highway`, `postcode`. */
export const detectStreetPlaces: Detector = (text, { cues, digits, longest, signs }) => {
  const found: Entity[] = [];
  crosses.lastIndex = 0;
  if (signs & mayCross && crosses.test(text)) {
    for (const where of wherePlain(text)) addAll(found, findWithin(text, where));
    addAll(found, findAll(text, crossing, { kind: 'intersection', confidence: 0.52 }));
  }
  if (/QEW|DVP|Parkway|Expressway/.test(text))
    addAll(found, findAll(text, named, { kind: 'highway', confidence: 0.55 }));
  if (digits === 0) return found;
  if (cues & cue.block && /bl(?:oc)?k|XX/i.test(text))
    addAll(found, findAll(text, block, { kind: 'block', confidence: 0.88 }));
  for (const match of matchesOf(text, roadNumber)) addAll(found, highway(text, match));
  if (signs & sign.capital && /\d[A-Z]{2}/.test(text))
    addAll(found, findAll(text, british, { kind: 'postcode', confidence: 0.83, detail: 'GB' }));
  if (signs & sign.letter && /\d[a-z][ -]?\d/i.test(text))
    addAll(found, findAll(text, canadian, { kind: 'postcode', confidence: 0.8, detail: 'CA' }));
  if (longest > 4)
    addAll(found, findAll(text, american, { kind: 'postcode', confidence: 0.7, detail: 'US' }));
  return found;
};

/** Finds intersections in a part of a text. */
function findWithin(text: string, { start, end }: { start: number; end: number }): Entity[] {
  // From where a word begins: what stands before decides whether a street may.
  const from = Math.max(0, start === 0 ? 0 : text.lastIndexOf(' ', start));
  const part = text.slice(from, end);
  const form: Form = {
    kind: 'intersection',
    confidence: 0.72,
    value: ({ 0: written, index }: RegExpExecArray) => unlessBody(part.slice(index, index + written.length)),
  };
  const marked = markSuffixes(part);
  const patterns = crossings.filter(({ mayBeIn }) => mayBeIn(marked)).map(({ pattern }) => pattern);
  return entitiesOf(matchesOfAny(marked, patterns), form).map((entity) => ({
    ...entity,
    start: entity.start + from,
    end: entity.end + from,
  }));
}

function* highway(text: string, match: RegExpExecArray): Generator<Entity> {
  const digits = /^\d+/.exec(match[0])?.[0].length ?? 0;
  const from = Math.max(0, match.index - 24);
  const found = road.exec(text.slice(from, match.index + digits));
  if (!found) return;
  const start = from + found.index + (/^\w/.test(found[0]) ? 0 : 1);
  const end = match.index + match[0].length;
  yield { kind: 'highway', start, end, value: text.slice(start, end).toLowerCase(), confidence: 0.55 };
}

/** Courts, branches and days are joined by `and` as well. */
function unlessBody(written: string): string | undefined {
  const body =
    /(?:Crown|Magistrates'?|County|High|District|Provincial) Court|Branch|Department|Division|Police|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;
  return body.test(written) ? undefined : written.toLowerCase();
}
