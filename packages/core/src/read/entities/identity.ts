import { cue } from '../cues.ts';
import type { Detector, Entity, EntityKind } from '../entity.ts';
import { sign } from '../traits.ts';
import { passesNhs } from './check-digits.ts';
import { addAll, findAll } from './find-all.ts';
import { licenceRegion } from './licence-formats.ts';
import { type CuedForm, compact, findNearCue } from './near-cue.ts';

const social = /\b(?:ssn|ss#|social security|socials?|soc|itin|tax id|tin)\b/i;
const insurance = /\b(?:sin|social insurance|s\.i\.n\.?|numero d'assurance sociale|nas)\b/i;
const national = /\b(?:nino|ni (?:number|no\b)|n\.i\.|national insurance|nat ins)\b/i;
const alien =
  /\b(?:a-?number|alien (?:registration )?(?:number|no)|uscis|uci|client id|status card|green card|work permit|visa number|inmate|booking) ?/i;
const health =
  /\b(?:nhs|services card|ohip|ahcip|ramq|msp|phn|health ?(?:card|care|number|insurance)|care ?card|medicare|medicaid|personal health|phin)\b/i;
const licence =
  /\b(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|hampshire|jersey|mexico|york|carolina|dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming|ontario|quebec|alberta|manitoba|saskatchewan|brunswick|scotia|columbia|state|provincial|driver|driver's|drivers) (?:id|licen[cs]e|lic|permit)\b|\b(?:driver'?s?'?|driving) (?:licen[cs]e|lic)\b|\b(?:c?dl|d\.l\.|oln|licen[cs]e (?:number|no|num|#)|licen[cs]e(?: inside)? is|permis de conduire|dln|photocard)\b|\bdl ?#/i;
const passport = /\b(?:passports?|booklet|travel document|passeport)\b/i;

const cued: readonly CuedForm[] = [
  {
    kind: 'national-id',
    form: /(?<![\w-])\d{3}[ .-]?\d{2}[ .-]?\d{4}(?![\w-]|\.\d)/g,
    cue: social,
    before: 60,
    behind: 30,
    confidence: 0.92,
    accept: () => 'US',
  },
  {
    kind: 'national-id',
    form: /(?<![\w-])\d{3}[ .-]?\d{3}[ .-]?\d{3}(?![\w-]|\.\d)/g,
    cue: insurance,
    before: 90,
    behind: 30,
    confidence: 0.92,
    accept: () => 'CA',
  },
  {
    kind: 'national-id',
    form: /(?<![\w-])[a-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-z]?(?!\w)/gi,
    cue: national,
    before: 60,
    behind: 30,
    confidence: 0.92,
    accept: () => 'GB',
  },
  {
    kind: 'national-id',
    form: /(?<![\w-])(?:a[ -]?)?\d{3}[ -]?\d{3}[ -]?\d{2,4}(?![\w-])/gi,
    cue: alien,
    before: 30,
    behind: 0,
    confidence: 0.9,
  },
  {
    kind: 'health-card',
    form: /(?<![\w-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w-])/g,
    cue: /\bnhs\b/i,
    before: 40,
    behind: 20,
    confidence: 0.91,
    accept: (written) => (passesNhs(compact(written)) ? 'GB' : undefined),
  },
  {
    kind: 'health-card',
    form: /(?<![\w-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w-])/g,
    cue: /\bnhs (?:number|no|num|#|id)[. :#]{0,3}(?:is|was)? ?$/i,
    before: 24,
    behind: 0,
    confidence: 0.91,
    accept: () => 'GB',
  },
  {
    kind: 'health-card',
    form: /(?<![\w-])(?:\d{4}[ -]\d{3}[ -]\d{3}(?:[ -]?[A-Z]{2})?|\d[A-Z][\dA-Z]\d-?[A-Z][\dA-Z]\d-?[A-Z]{2}\d{2}|\d{5}-\d{4}|\d{3} \d{3} \d{3}|\d{9,10})(?![\w-])/g,
    cue: health,
    before: 40,
    behind: 12,
    confidence: 0.9,
  },
  {
    kind: 'driver-licence',
    form: /(?<![\w-])(?:[A-Z*]{1,7}[ -]?|[a-z]{1,2})?\d[\dA-Za-z]{0,4}(?:[ -]?\d[\dA-Za-z]{0,5}){1,4}(?![\w-])/g,
    cue: licence,
    before: 34,
    behind: 0,
    confidence: 0.9,
    accept: licenceRegion,
  },
  {
    kind: 'passport',
    form: /(?<![\w-])(?:[a-z]{0,2}\d{6,9}|\d{3} \d{3} \d{3})(?![\w-])/gi,
    cue: passport,
    before: 90,
    behind: 24,
    confidence: 0.91,
  },
];

/** Forms that are nothing else: an SSN with its dashes, a spaced NI number, some licences, a health card with its version. */
const unmistakable: readonly (readonly [kind: EntityKind, region: string, form: RegExp])[] = [
  ['national-id', 'US', /(?<![\w/.-])(?!000|666)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w/-]|\.\d)/g],
  [
    'national-id',
    'GB',
    /(?<![\w-])(?!BG|GB|KN|NK|NT|TN|ZZ)(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|QQ)(?:[ -]?\d{2}){3}[ -]?[A-D](?![\w-])/g,
  ],
  ['driver-licence', 'GB', /(?<![\w-])[A-Z9]{5} ?\d{6} ?[A-Z9]{2}[\dA-Z][A-Z]{2}(?: ?\d{2})?(?![\w-])/g],
  ['driver-licence', 'CA-ON', /(?<![\w-])[A-Z]\d{4}-\d{5}-\d{5}(?![\w-])/g],
  ['driver-licence', 'US-FL', /(?<![\w-])[A-Z]\d{3}-\d{3}-\d{2}-\d{3}-\d(?![\w-])/g],
  ['health-card', 'US', /(?<![\w-])\d[A-Z][\dA-Z]\d-[A-Z][\dA-Z]\d-[A-Z]{2}\d{2}(?![\w-])/g],
  ['health-card', 'CA-ON', /(?<![\w-])\d{4}[ -]\d{3}[ -]\d{3}[ -][A-Z]{2}(?![\w-])/g],
  ['health-card', 'CA-QC', /(?<![\w-])[A-Z]{4} \d{4} \d{4}(?![\w-])/g],
];
/** What each of them holds, as one look. */
const mayBeUnmistakable =
  /\d{3}-\d{2}-\d|[A-Z]{2}[ -]?\d{2}[ -]?\d{2}|[A-Z]\d{3,4}-\d|\d{3}[ -]\d{3}[ -][A-Z]|[A-Z9]{5} ?\d{6}|\d-[A-Z][\dA-Z]\d-/;
/** Part of a number counts too: `last four of her social are 1234`. */
const partials = [
  /\b(?:ssn|social(?: security)?(?: number)?|sin|social insurance(?: number)?|ni number)(?:'s)?,? (?:last|final) (?:four|4|three|3)(?: digits?)?(?: (?:is|are|of|being))? ?:? ?(?<it>\d{3,4})(?!\d)/gi,
  /\b(?:last|first) (?:four|[435]|three|five)(?: digits?)?(?: (?:of|on|from|for))?(?: (?:his|her|their|the|my|a))? (?:ssn|social(?: security)?(?: number)?|sin|social insurance(?: number)?|ni(?: number)?|national insurance(?: number)?)\b[^\d\n]{1,16}(?<it>\d{3,5})(?!\d)/gi,
  /\b(?:ssn|social(?: security)?(?: number)?|sin|social insurance(?: number)?)\b[^.\d\n]{1,12}\b(?:last (?:four|4)|end(?:s|ing)(?: in)?|x{3}[- ]?x{2}[- ]?)[^.\w\n]{0,8}(?<it>\d{3,4})(?!\d)/gi,
];

/** All cues at once, so that a post without one costs one look. */
const anyCue = new RegExp(
  [social, insurance, national, alien, health, licence, passport].map(({ source }) => source).join('|'),
  'i',
);

/** Finds numbers that a state gives a person: `national-id`, `driver-licence`, `passport`, `health-card`. */
export const detectIdentity: Detector = (text, { cues, digits, signs }) => {
  if (digits < 2 || !/\d{2}[^\n]{0,4}\d{2}|\d-[A-Z]/.test(text)) return [];
  const found: Entity[] = [];
  if (digits > 4 && mayBeUnmistakable.test(text))
    for (const [kind, detail, form] of unmistakable)
      addAll(
        found,
        findAll(text, form, { kind, confidence: 0.92, value: ({ 0: written }) => compact(written), detail }),
      );
  // `s.i.n.` and `d.l.` are letters with full stops, and so no words.
  if ((cues & cue.identity) === 0 && (signs & sign.dotLetter) === 0) return found;
  if (/social|ssn|sin\b|insurance/i.test(text))
    for (const form of partials)
      addAll(found, findAll(text, form, { kind: 'national-id', confidence: 0.9, detail: 'partial' }));
  if (anyCue.test(text))
    for (const form of cued) if (mayHave(text, form)) addAll(found, findNearCue(text, form));
  return found;
};

/** A look for the cue alone, so that posts without one cost nothing. */
function mayHave(text: string, { cue }: CuedForm): boolean {
  return cue.source.endsWith('$') ? /nhs/i.test(text) : cue.test(text);
}
