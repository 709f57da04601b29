import { cue } from '../cues.ts';
import type { Detector, Entity } from '../entity.ts';
import { sign } from '../traits.ts';
import { passesIban, passesLuhn, passesRouting } from './check-digits.ts';
import { addAll, findAll } from './find-all.ts';
import { compact } from './near-cue.ts';
import { matchesOf } from './matches-of.ts';

const cardForm = /(?<![\w+.-])\d(?:[ -]?\d){12,18}(?![\w-]|\.\d)/g;
const cardCue =
  /\b(?:cards?|visa|mastercard|amex|american express|debit|credit|discover|pan|maestro|monzo|revolut|starling|long number)\b/i;
const splitCard =
  /\b(?:starts?|starting|begins?|beginning|first)\b[^\d\n]{1,24}(?<head>\d(?:[ -]?\d){3,11})[^\d\n]{1,30}\b(?:ends?|ending|finishes|finishing|last)\b[^\d\n]{1,16}(?<tail>\d(?:[ -]?\d){3,7})(?!\d)/gi;
const ibanForm = /(?<![\w-])[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){2,7}(?: ?[\dA-Z]{1,3})?(?![\w-])/g;
const britishForm =
  /(?<![\w/.-])\d{2}[- ]\d{2}[- ]\d{2}(?![\w/]|[.-]\d)[^\d\n]{1,24}(?:\d{7,8}|\d{4} \d{4})(?![\w-]|\.\d)/g;
const sortCode = /\bsort ?codes?\b[^\d\n]{1,14}(?<it>\d{2}[- ]?\d{2}[- ]?\d{2})(?!\d)/gi;
const american = /(?<![\w.-])(?<routing>\d{9})\b[^\d\n]{1,40}(?<![\w.-])\d{5,17}(?![\w-]|\.\d)/g;
const canadian =
  /\btransit\b[^\d\n]{1,14}\d{5}\b[^\d\n]{1,20}\d{3}\b[^\d\n]{1,20}\d{6,12}(?!\d)|(?<![\w-])(?:\d{5}[ -]\d{3}|\d{3}[ -]\d{5})[ -](?:\d{6,12}|\d{4}-\d{3})(?![\w-])/gi;
const account =
  /\b(?:acc(?:oun)?ts?|a\/c)\b(?: (?:number|no|num|is|was|on|ending)\b\.?| ?#){0,3}[ :]{0,3}(?<it>\d(?:[ -]?\d){5,16})(?![\w-]|\.\d)/gi;
/** A number behind the name of a bank, or some words behind the account that it is of. */
const banked =
  /\b(?:account|acct|credit union|deposit slip|monzo|revolut|starling|nationwide|tsb|barclays|lloyds|natwest|halifax|santander|tangerine|td|rbc|bmo|scotiabank|desjardins|chase|wells fargo|federal|first [a-z]{3,20})\b[^\d\n]{1,60}(?<it>\d{8,12}|\d{4} \d{4}(?: \d{2})?|\d{4} \d{3} \d{3}|\d{2}-\d{7}|\d{4}-\d{8,10})(?![\w-]|\.\d)/gi;
const routing =
  /\b(?:routing|aba|transit|institution)\b(?: (?:number|no|num|is)\b\.?| ?#){0,3}[ :]{0,3}(?<it>\d{3,9})(?![\w-])/gi;
const bankName =
  /account|acct|credit union|deposit slip|monzo|revolut|starling|nationwide|tsb|barclays|lloyds|natwest|halifax|santander|tangerine|\btd\b|\brbc\b|\bbmo\b|scotiabank|desjardins|chase|wells fargo|federal|\bfirst\b/i;
const bankCue = /\b(?:banks?|routing|aba|che(?:ck|que)s?|account|acct|credit union|direct deposit|wire)\b/i;

/** Finds numbers that money is paid to or from: `card`, `iban`, `bank-account`. */
export const detectFinance: Detector = (text, { cues, digits, longest, signs, together }) => {
  if (longest < 2) return [];
  const found: Entity[] = [];
  if (together > 12 && /\d[\d -]{11}\d/.test(text)) addAll(found, findCards(text));
  if (signs & sign.capital && /[A-Z]{2}\d{2}/.test(text))
    addAll(
      found,
      findAll(text, ibanForm, { kind: 'iban', confidence: 0.95, value: (match) => iban(text, match) }),
    );
  if (digits > 7 && cues & cue.bank && cardCue.test(text))
    addAll(
      found,
      findAll(text, splitCard, { kind: 'card', confidence: 0.94, value: halves, detail: 'split' }),
    );
  // `a/c` is no word.
  if ((cues & cue.bank) === 0 && (signs & (sign.slash | sign.dash)) === 0 && digits < britishDigits)
    return found;
  for (const { form, fewest, needs, value, detail } of accounts)
    if (digits >= fewest && needs.test(text))
      addAll(
        found,
        findAll(text, form, { kind: 'bank-account', confidence: 0.93, value: value ?? digitsOf, detail }),
      );
  return found;
};

interface AccountForm {
  form: RegExp;
  /** The fewest digits of it. */
  fewest: number;
  /** What a text must hold, which is looked for first. */
  needs: RegExp;
  value?: (match: RegExpExecArray) => string | undefined;
  detail: string;
}

const britishDigits = 13;
const accounts: readonly AccountForm[] = [
  { form: britishForm, fewest: britishDigits, needs: /\d{2}[- ]\d{2}[- ]\d{2}/, detail: 'GB' },
  { form: sortCode, fewest: 6, needs: /sort/i, detail: 'GB' },
  { form: american, fewest: 14, needs: bankCue, value: routed, detail: 'US' },
  { form: canadian, fewest: 14, needs: /transit|\d[ -]\d{3}[ -]\d|\d[ -]\d{5}[ -]\d/i, detail: 'CA' },
  { form: account, fewest: 6, needs: /acc|a\/c/i, value: unlessPhone, detail: 'account' },
  { form: banked, fewest: 6, needs: bankName, value: unlessOther, detail: 'account' },
  { form: routing, fewest: 3, needs: /routing|aba|transit/i, detail: 'routing' },
];

function digitsOf({ 0: written, groups }: RegExpExecArray): string {
  return (groups?.it ?? written).replace(/\D+/g, ' ').trim();
}

function routed(match: RegExpExecArray): string | undefined {
  return passesRouting(match.groups?.routing ?? '') ? digitsOf(match) : undefined;
}

function unlessPhone(match: RegExpExecArray): string | undefined {
  return isPhone(match) ? undefined : digitsOf(match);
}

/** Behind a word for a call or a case the number is of that. */
function unlessOther(match: RegExpExecArray): string | undefined {
  const other =
    /\b(?:call|ring|text|phone|dial|case|file|ref|log|report|quot\w+|incident|occurrence|licen[cs]e|passport)\b/i;
  const it = match.groups?.it ?? '';
  return isPhone(match) || /^0[1-37]\d{9}$/.test(it) || other.test(match[0]) ? undefined : digitsOf(match);
}

function isPhone({ groups }: RegExpExecArray): boolean {
  return /^\d{3}[ -]\d{3}[ -]\d{4}$|^0\d{4} \d{6}$|^\d{3}-\d{4}$/.test(groups?.it ?? '');
}

function* findCards(text: string): Generator<Entity> {
  for (const match of matchesOf(text, cardForm)) {
    const digits = match[0].replace(/\D/g, '');
    const near = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 24);
    const named = cardCue.test(near) && /^(?:\d{4}[ -]?){3}\d{1,7}$|^\d{4}[ -]\d{6}[ -]\d{5}$/.test(match[0]);
    if (!named && !(passesLuhn(digits) && /^[2-6]/.test(digits))) continue;
    if (/\bimei\b[^\d\n]{0,12}$/i.test(near.slice(0, 60))) continue;
    yield {
      kind: 'card',
      start: match.index,
      end: match.index + match[0].length,
      value: digits,
      confidence: 0.95,
    };
  }
}

function halves({ groups }: RegExpExecArray): string | undefined {
  const digits = ((groups?.head ?? '') + (groups?.tail ?? '')).replace(/\D/g, '');
  return digits.length >= 8 ? digits : undefined;
}

function iban(text: string, match: RegExpExecArray): string | undefined {
  const value = compact(match[0]);
  const cued = /\biban\b[^\n]{0,20}$/i.test(text.slice(Math.max(0, match.index - 30), match.index));
  return value.length >= 15 && (passesIban(value) || cued) ? value : undefined;
}
