import { cue } from '../cues.ts';
import type { Detector, Entity } from '../entity.ts';
import { sign, type Traits } from '../traits.ts';
import { passesVin } from './check-digits.ts';
import { compact, findNearCue } from './near-cue.ts';
import { matchesOf } from './matches-of.ts';
import { addAll } from './find-all.ts';

const vin = /(?<![\w-])[A-HJ-NPR-Z\d]{17}(?![\w-])/g;
const vinCue = /\b(?:vin|frame|chassis|stamped|serial|engine|vehicle identification)\b/i;

/** The form in use in Great Britain since 2001, which is nothing else. */
const british = /(?<![\w@#-])(?![A-Z]{2}\d{2} ?[A-Z]{3}\d)[A-Z]{2}\d{2} ?[A-HJ-Z]{3}(?![\w-])/g;
const plateWord = String.raw`(?:(?:licen[cs]e |number |registration |index |rear |front )?plates?|tags?|reg(?:istration|o)?|vrm|vrn|index|marker|plate number|plaque|immatricule)`;
const connector = String.raw`(?:[ ,:#"'(-]{1,3}(?:number|no|num|of|is|was|reads?|reading|with|the|partial|possible|possibly|tag|mark|and|starting|beginning|begins|starts|ending|in|[A-Z]{2}(?= [\dA-Z])|ontario|quebec|alberta|texas|california|florida|ohio|michigan|manitoba|b\.c\.|shows?|showing|being|bearing|displaying|said|says|it's|ends|plates?)){0,4}`;
/** A word for a plate and what stands on it, at least one digit or in quotes. */
const cued = new RegExp(
  String.raw`\b${plateWord}${connector}[ ,:#"'(-]{1,3}(?<it>(?=[\dA-Z -]{0,9}\d)[\dA-Z]{1,4}[ -]?[\dA-Z]{1,4}(?:[ -]?[\dA-Z]{1,4})?)(?![\w-]|[.:]\d)`,
  'gi',
);
const quoted = new RegExp(
  String.raw`\b${plateWord}${connector}[ ,:#(-]{0,3}["'](?<it>[\dA-Z]{2,8}(?: [\dA-Z]{1,5})?)["']`,
  'gi',
);

/** Forms of North America and older British ones, which need a vehicle near. */
const forms =
  /(?<![\w/.#-])(?:[A-Z]{3,4}[ -]?\d{3,4}|\d{3,4}[ -]?[A-Z]{3}|\d[A-Z]{3}\d{3}|[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z]|[A-Z]{3}[ -]\d{2}[ -]?\d{2}|\d[A-Z]{2}[ -]?[A-Z]\d{2}|[A-Z]{2}\d[A-Z]{2,4}|[A-Z]{2}[ -]?\d{5}|[A-Z]{2,5}\d[A-Z]{1,4})(?![\w/-]|\.\d)/g;
const make =
  'ford|honda|toyota|chev(?:y|rolet)|dodge|ram|jeep|gmc|bmw|audi|mercedes|nissan|hyundai|kia|mazda|subaru|volkswagen|vw|golf|tesla|lexus|acura|buick|cadillac|chrysler|vauxhall|corsa|astra|fiesta|focus|transit|civic|accord|camry|corolla|altima|malibu|equinox|silverado|tacoma|tundra|mustang|peugeot|renault|skoda|seat|fiat|mini|volvo|land rover|range rover|jaguar|porsche|prius|rav4|outback|sienna|odyssey|tahoe|suburban|escalade|yukon|wrangler|cherokee|charger|challenger|durango|sonata|elantra|tucson|sorento|sentra|impreza|forester|crosstrek|jetta|passat|clio|megane|qashqai|juke|insignia|zafira|mondeo|kuga|octavia|fabia|yaris|aygo|picanto|sportage|tiguan|freelander|evoque|suzuki|yamaha|kawasaki|harley';
const vehicle = new RegExp(
  String.raw`\b(?:cars?|trucks?|vans?|suvs?|sedans?|pick-?ups?|coupes?|hatchbacks?|estate|saloon|motorbikes?|motorcycles?|mopeds?|scooters?|lorry|lorries|taxi|cab|minivan|vehicles?|trailer|rv|plates?|tags?|${make}|a[1-8]|f-?150|f-?250|on the (?:back|bumper))\b`,
  'i',
);
/** Forms of British Columbia, Alberta, California and India, which are nothing else. */
const unmistakable =
  /(?<![\w/.#-])(?:[A-Z]{2}\d ?\d{2}[A-Z]|\d{2}[A-Z] ?\d[A-Z]{2}|\d[A-Z]{3}\d{3}|[A-Z]{2} \d{2} [A-Z]{1,2} \d{4})(?![\w/-]|\.\d)/g;
/** Forms that are seldom anything else: what is done with a vehicle will do for a cue. */
const distinct =
  /(?<![\w/.#-])(?:[A-Z]\d{2} ?[A-Z]{3}|[A-Z]{3} ?\d[A-Z]\d|\d{3}-[A-Z]{3}|[A-Z]{3,4} \d{3,4})(?![\w/-]|\.\d)/g;
const states =
  'Alabama|Alaska|Alberta|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Manitoba|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Brunswick|New Hampshire|New Jersey|New Mexico|New York|Nova Scotia|Ohio|Oklahoma|Ontario|Oregon|Pennsylvania|Quebec|Saskatchewan|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming';
const behindState = new RegExp(
  String.raw`(?<![\w-])(?:(?:${states}|${states.toUpperCase()})(?: temp(?:orary)?| plates?| tag)?|(?:IL|TX|NV|NY|NJ|PA|AZ|FL|GA|TN|KY|MO|OK|BC|ON|AB|MB|SK|QC|NB|NS)(?: temp| plates?| tag)?) (?<it>(?=[A-Z\d -]{0,8}\d)(?!\d{1,5}(?!\w|-\w))[A-Z\d]{2,7}(?:[ -][A-Z\d]{2,4}){0,2})(?![\w-]|\.\d)`,
  'g',
);
const driving =
  /\b(?:tailgat\w+|bumper|lanes?|exit|signals?|indicators?|brake ?lights?|headlights?|lights? (?:are|is|on|left|have|has)|park(?:ed|ing)|drove|drivers?|driving|overt(?:ook|ak\w+)|cut (?:me|us|him|her) (?:up|off)|hit and r[ua]n|ran a|red light|low loader|recovery truck|speeding|mph|km\/h|kph|pump|gas door|tow(?:ed|ing)|impound\w*|bus lane|footpath|riding|pulled over|insurance|washout|seized|owes me)\b/i;
const noPlate =
  /^(?:ACT|BNS|CCC?|CMR|CVC|DOB|ETA|ESB|SES|SIN|NHS|HTA|MVA|NWBK|ORS|PHIN|PIN|RCW|SPF|TFN|TD|WEST|EAST|NORTH|SOUTH|HWY|LOG|CAD|REF|OCC|UNIT|PC|CALL|ROOM|ZONE|EXIT|PIER|CASE|FILE|ITEM|TEXT|DIAL|OVER|FROM|ABOUT|UNTIL|JUST|ONLY|NEAR|THE|AND|FOR|OF|AT|BY|ON|IN|TO|SEPT?|OCT|NOV|DEC|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|MON|TUE|WED|THU|FRI|SAT|SUN|KM|MPH|AGE|AGED|PAGE|RTE|FRS|CCTV|COVID|BUT|TAC|RAV|RSVP|BWV|ISO|EST|PST|MST|CST|BST|GMT|UTC)\b|(?:AM|PM|MPH|KPH|KM|LBS?|HRS|KG|FT|YRS?|CC|ML|MIN|MINS|MINUTES|HOURS|DAYS|EST|PST|BST|GMT|UTC|AND|FOR|THE|ST|ND|RD|TH|K|MM|CM)$/;

/** Finds what identifies a vehicle: `plate` and `vin`. */
export const detectVehicles: Detector = (text, traits) => {
  const found: Entity[] = [];
  const { cues, digits, signs } = traits;
  if (digits === 0) return quotedPlates(text, traits, found);
  const besideCapitals = (signs & sign.capital) !== 0;
  if (besideCapitals && /[A-Z]{2}\d{2}/.test(text))
    for (const match of matchesOf(text, british)) found.push(plate(match[0], match.index, 0.92, 'GB'));
  if (cues & cue.plate && /pla(?:te|que)|tag|reg|vr[mn]|index|marker|immatricule/i.test(text))
    for (const match of matchesOf(text, cued)) {
      const written = match.groups?.it ?? '';
      if (isPlate(written)) found.push(plate(written, match.index + match[0].lastIndexOf(written), 0.92));
    }
  if (besideCapitals && /[A-Z]{2}[ -]?\d|\d[ -]?[A-Z]{2}|[A-Z]\d[A-Z\d]/.test(text) && vehicle.test(text))
    addAll(
      found,
      findNearCue(text, {
        kind: 'plate',
        form: forms,
        cue: vehicle,
        before: 40,
        behind: 16,
        confidence: 0.7,
        accept: (written) => (noPlate.test(written) ? undefined : ''),
      }),
    );
  if (besideCapitals || digits > 4) addAll(found, platesByForm(text));
  if (/[A-Z\d]{17}/.test(text)) findVins(text, found);
  return quotedPlates(text, traits, found);
};

/** Plates by a form that is seldom anything else, or behind the name of a state: a vehicle may stand further off. */
function* platesByForm(text: string): Generator<Entity> {
  if (/[A-Z]\d|\d[A-Z]|[A-Z]{2}[ -]\d|\d-[A-Z]/.test(text) && (vehicle.test(text) || driving.test(text)))
    for (const near of [vehicle, driving])
      yield* findNearCue(text, {
        kind: 'plate',
        form: distinct,
        cue: near,
        before: 120,
        behind: 80,
        confidence: 0.7,
        accept: (written) => (noPlate.test(written) ? undefined : ''),
      });
  if (/\d ?[A-Z]{2}|[A-Z]{2}\d|\d{2}[A-Z]/.test(text))
    for (const match of matchesOf(text, unmistakable)) yield plate(match[0], match.index, 0.75);
  if (/[A-Z\d][A-Z\d -]{3}/.test(text) && (vehicle.test(text) || driving.test(text)))
    for (const match of matchesOf(text, behindState)) {
      const written = match.groups?.it ?? '';
      if (written.length > 4 && !noPlate.test(written))
        yield plate(written, match.index + match[0].lastIndexOf(written), 0.7);
    }
}

function findVins(text: string, found: Entity[]): void {
  for (const match of matchesOf(text, vin)) {
    const cuedVin = vinCue.test(text.slice(Math.max(0, match.index - 40), match.index));
    if (cuedVin || (passesVin(match[0]) && /[A-Z]/.test(match[0]) && /\d{4}$/.test(match[0])))
      found.push({
        kind: 'vin',
        start: match.index,
        end: match.index + 17,
        value: match[0].toLowerCase(),
        confidence: 0.95,
      });
  }
}

function quotedPlates(text: string, { cues, signs }: Traits, found: Entity[]): Entity[] {
  if (cues & cue.plate && signs & sign.quote && /plate|tag|reg/i.test(text))
    for (const match of matchesOf(text, quoted)) {
      const written = match.groups?.it ?? '';
      if (written === written.toUpperCase())
        found.push(plate(written, match.index + match[0].lastIndexOf(written), 0.9));
    }
  return found;
}

/** Two capitals or digits at least, and no time, day or measure. */
function isPlate(written: string): boolean {
  if (
    noPlate.test(written.toUpperCase()) ||
    !/\d/.test(written) ||
    compact(written).length < 4 ||
    compact(written).length > 9
  )
    return false;
  return /[a-z]/i.test(written)
    ? !/^[a-z]{4,}[ -]\d|^(?:in|at|on|of|to|by|or|if|is|it|and|the|for|you|was|has|are|not|with|from)\b/i.test(
        written,
      ) || /^[A-Z]{4}[ -]\d{3}$/.test(written)
    : written.length <= 8;
}

function plate(written: string, start: number, confidence: number, detail?: string): Entity {
  const entity: Entity = {
    kind: 'plate',
    start,
    end: start + written.length,
    value: compact(written),
    confidence,
  };
  return detail === undefined ? entity : { ...entity, detail };
}
