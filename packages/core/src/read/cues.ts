import { plainProviders } from './entities/mail-providers.ts';
import { kin, people } from './entities/name-cues.ts';
import { tens, units } from './entities/spoken-number.ts';
import { otherSuffixes, plainSuffixes } from './entities/street-words.ts';

/**
 * What a word may be part of, as bits. A detector whose expressions cannot match without one of these words asks for it first;
 * a word may have a bit too many, never one too few.
 */
export const cue = {
  at: 1,
  dot: 2,
  mailbox: 2 ** 2,
  /** A digit in words, as in a telephone number that somebody says. */
  digit: 2 ** 3,
  /** A number in words, as in an age. */
  number: 2 ** 4,
  threeWords: 2 ** 5,
  identity: 2 ** 6,
  bank: 2 ** 7,
  plate: 2 ** 8,
  /** The suffix of a street that is no other word. */
  street: 2 ** 9,
  /** Any suffix of a street. */
  suffix: 2 ** 10,
  house: 2 ** 11,
  block: 2 ** 12,
  month: 2 ** 13,
  reached: 2 ** 14,
  decade: 2 ** 15,
  old: 2 ** 16,
  age: 2 ** 17,
  turned: 2 ** 18,
  day: 2 ** 19,
  clock: 2 ** 20,
  hours: 2 ** 21,
  money: 2 ** 22,
  file: 2 ** 23,
  /** What may stand right before a name in small letters. */
  lead: 2 ** 24,
  /** Somebody, before a comma or a colon. */
  somebody: 2 ** 25,
  /** What leads to a whole name in small letters. */
  named: 2 ** 26,
  /** What joins two streets that cross. */
  joint: 2 ** 27,
} as const;

/** Whole words of each cue. */
const words: readonly (readonly [bits: number, words: string])[] = [
  [cue.at | cue.joint, 'at'],
  [cue.joint, 'and x'],
  [cue.dot, 'dot'],
  [cue.mailbox, plainProviders.replaceAll('|', ' ')],
  [cue.digit, `nought oh o fiver niner double triple treble ${units.slice(0, 10).join(' ')}`],
  [cue.number, [...units, ...tens].join(' ')],
  [
    cue.identity,
    'ssn ss social socials soc itin tax tin sin insurance assurance nas nino ni national nat number anumber alien uscis uci client status green work visa inmate booking nhs services ohip ahcip ramq msp phn health healthcard healthcare healthnumber healthinsurance care carecard medicare medicaid id lic licence license permit permis dl oln dln cdl photocard passport passports booklet travel passeport',
  ],
  [
    cue.bank,
    'td rbc bmo tsb monzo revolut starling nationwide barclays lloyds natwest halifax santander tangerine scotiabank desjardins chase fargo federal first deposit account acct',
  ],
  [cue.street | cue.suffix, plainSuffixes.replaceAll('|', ' ')],
  [cue.suffix, otherSuffixes.replaceAll('|', ' ')],
  [cue.house, 'no'],
  [cue.old, 'age yo y yr'],
  [cue.hours, 'hours hrs hr h'],
  [
    cue.file,
    withPlurals(
      'case ref reference occurrence occ incident log cad crime crn urn file report event warrant quote quoting property item ticket claim docket complaint investigation serial bulletin tip gr rm rms inc niche exhibit bylaw law badge collar number',
    ),
  ],
  [
    cue.lead,
    'wife husband son daughter mother mom mum father dad brother sister partner girlfriend boyfriend grandson granddaughter cousin nephew niece mate ex named called name mr mrs ms miss little big young pc pcso sgt cst ofc officer deputy constable sergeant detective trooper',
  ],
  [cue.somebody, `missing wanted ${lastWords(`${people}|${kin}`)}`],
  [cue.named, 'rip locally identified'],
];

/** Parts of words of each cue. */
const parts: readonly (readonly [bits: number, parts: string])[] = [
  [cue.threeWords, 'words'],
  [
    cue.bank,
    'card visa mastercard amex american debit credit discover pan maestro sort bank routing aba check cheque acc acct union direct wire transit institution',
  ],
  [cue.plate, 'plate plaque tag reg vrm vrn index marker immatricule'],
  [cue.house, 'number box'],
  [cue.block, 'block blk xx'],
  [cue.month, 'jan feb fev mar apr avr may mai jun jui jul aug aou sep oct nov dec'],
  [cue.reached, 'turn baby'],
  [cue.decade, 'teens ties'],
  [cue.old, 'old year'],
  [cue.age, 'age'],
  [cue.turned, 'turn celebrat'],
  [cue.day, 'day'],
  [cue.clock, 'half quarter past clock noon mid'],
  [cue.money, 'dollar buck pound quid euro grand pence cents cad usd gbp'],
];

let known: Map<string, number> | undefined;

/** Gives what a word in small letters may be a cue of, as bits. */
export function cuesOf(word: string): number {
  known ??= index();
  let cues = known.get(word) ?? 0;
  for (const [bits, some] of split) if (some.some((part) => word.includes(part))) cues |= bits;
  return cues;
}

const split = parts.map(([bits, some]) => [bits, some.split(' ')] as const);

function index(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [bits, some] of words)
    for (const word of some.split(' ')) found.set(word, (found.get(word) ?? 0) | bits);
  return found;
}

function withPlurals(some: string): string {
  return some.replace(/\w+/g, (word) => `${word} ${word}s`);
}

/** The last words of the alternatives of an expression, with and without the letters that may be left out. */
function lastWords(alternatives: string): string {
  return alternatives
    .split('|')
    .flatMap((each) => [each.replaceAll('?', ''), each.replace(/\w\?/g, '')])
    .map((each) => each.slice(each.lastIndexOf('-') + 1))
    .join(' ');
}
