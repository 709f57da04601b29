import { cue } from '../cues.ts';
import type { Entity } from '../entity.ts';
import { sign, type Traits } from '../traits.ts';
import { findAll } from './find-all.ts';
import { matchesOf } from './matches-of.ts';

const gap = '(?:[,;/]? {0,2}|,? (?:and|by|x) |, ?(?:lon(?:g(?:itude)?)?|lng)[.:=]? ?)';
const decimal = new RegExp(
  String.raw`(?<![\w.$£-])(?:lat(?:itude)?[.:=]? ?)?[+-]?(?<lat>\d{1,2}\.\d{4,15})\W?(?: ?[NS])?\b${gap}(?:lon(?:g(?:itude)?)?[.:=]? ?)?[+-]?(?<lon>\d{1,3}\.\d{4,15})(?:\W? ?[EWO]\b)?(?![\d%])`,
  'gi',
);
const minutes = String.raw`(?: ?[°o*] ?| deg(?:rees)? )\d{1,2}(?:\.\d{1,6})?(?: ?['m]| minutes?)(?: ?\d{1,2}(?:\.\d{1,4})?(?: ?(?:"|'')| seconds?)?)?`;
const degrees = new RegExp(
  String.raw`(?<![\w.])(?<lat>\d{1,2})${minutes} ?(?:[NS]|north|south),? ?(?<lon>\d{1,3})${minutes} ?(?:[EW]|east|west)\b`,
  'gi',
);
/** With the letters of their directions, which may stand before or behind, as words too, and then with fewer decimals. */
const directed = new RegExp(
  ['NS', 'EW']
    .map((sides, at) => {
      const number = String.raw`\d{1,${2 + at}}(?:\.\d{3,15}| ?° ?\d{1,2}\.\d{1,6}['′]?| (?:deg )?\d{1,2}\.\d{2,6}['′]?| \d{1,2} \d{1,2}(?:\.\d{1,4})?)`;
      const side = at === 0 ? `(?:[${sides}]|north|south)` : `(?:[${sides}]|east|west)`;
      return String.raw`(?:\b${side} ?${number}|(?<![\w.])${number} ?${side})\b`;
    })
    .join(',? (?:(?:and|by|x) )?'),
  'gi',
);
/** A zone of the Universal Transverse Mercator, and metres east and north in it. */
const metres = /(?<![\w.])\d{1,2} ?[C-HJ-NP-X],? \d{6,7}(?: ?m?E)?,? \d{7}(?: ?m?N)?(?!\w|\.\d)/g;
const plusCode = /(?<![\w+])[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2,3}(?![\w+])/g;

/** Two letters of a square of the national grid of Great Britain and six to ten digits. */
const grid = /(?<![\w/-])[HJNOST][A-HJ-Z] ?(?:\d{3} ?\d{3}|\d{4} ?\d{4}|\d{5} ?\d{5})(?![\w/-])/g;
const gridCue = /grid|(?:^|\W)(?:os|ref|gr|at|near|found|location|map)\W{0,3}$/i;
const words = /(?<![\w/:.])\/{2,3}(?<it>[a-z]{2,20}\.[a-z]{2,20}\.[a-z]{2,20})(?![\w.]*\/)/g;
const wordsCued =
  /\b(?:what3words|what 3 words|w3w|three words?|3 words)\b[^\w/]{0,4}(?:(?:are|is|location|address|for this is)[ :]{1,2})?\/{0,3}(?<it>[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20})\b/gi;

/** Finds places on the earth: `coordinates`, `grid-reference` and `what3words`. */
export function* detectCoordinates(
  text: string,
  { cues, digits, longest, signs }: Traits,
): Generator<Entity> {
  if (signs & sign.decimal && longest > 3 && /\d\.\d{4}/.test(text))
    yield* findAll(text, decimal, { kind: 'coordinates', confidence: 0.92, value: onEarth });
  if (digits > 3 && /[°o*]|deg/i.test(text) && /\d ?['m]/i.test(text))
    yield* findAll(text, degrees, { kind: 'coordinates', confidence: 0.92 });
  if (digits > 5 && /\d ?(?:[NSEW]|north|south|east|west)\b|\b[NSEW] ?\d/i.test(text))
    yield* findAll(text, directed, { kind: 'coordinates', confidence: 0.92 });
  if (longest > 5 && /\d[C-X],? \d{6}/.test(text))
    yield* findAll(text, metres, { kind: 'coordinates', confidence: 0.9 });
  if (signs & sign.plus)
    yield* findAll(text, plusCode, { kind: 'coordinates', confidence: 0.9, detail: 'plus-code' });
  if (digits > 5 && signs & sign.capital && /[HJNOST][A-Z] ?\d{3}/.test(text))
    for (const match of matchesOf(text, grid)) yield* gridReference(text, match);
  if (signs & sign.slash && text.includes('//'))
    yield* findAll(text, words, { kind: 'what3words', confidence: 0.91 });
  if ((digits > 0 || cues & cue.threeWords) && /w3w|words/i.test(text))
    yield* findAll(text, wordsCued, { kind: 'what3words', confidence: 0.91 });
}

function onEarth({ groups = {}, 0: written }: RegExpExecArray): string | undefined {
  return Number(groups.lat) <= 90 && Number(groups.lon) <= 180
    ? written.toLowerCase().replace(/[^\d.,+nsew-]+/g, ' ')
    : undefined;
}

/** Ten or eight digits in two groups are unmistakable; shorter or closed ones need a word that says what they are. */
function* gridReference(text: string, match: RegExpExecArray): Generator<Entity> {
  const cued = gridCue.test(text.slice(Math.max(0, match.index - 24), match.index));
  if (!cued && !/^[A-Z]{2} \d{4,5} \d{4,5}$|^[A-Z]{2}\d{4,5} \d{4,5}$/.test(match[0])) return;
  yield {
    kind: 'grid-reference',
    start: match.index,
    end: match.index + match[0].length,
    value: match[0].replaceAll(' ', ''),
    confidence: cued ? 0.94 : 0.88,
  };
}
