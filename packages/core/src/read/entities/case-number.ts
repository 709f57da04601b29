import { cue } from '../cues.ts';
import type { Entity } from '../entity.ts';
import { sign, type Traits } from '../traits.ts';
import { findAll } from './find-all.ts';

/** A case number is known by its cue: `case 24-33107`, `quoting 88/4120`, `log 1182 of 6 Nov`, `CAD 0412`. */
const cued = new RegExp(
  String.raw`(?<![\w-])(?<cue>(?:case|ref|reference|occurrence|occ|incident|log|cad|crime|crn|urn|file|report|event|warrant|quote|quoting|property|item|ticket|claim|docket|complaint|investigation|serial|bulletin|tip|gr|rms|inc|niche|exhibit|bylaw|by-law|badge|collar|service number)s?)\b` +
    String.raw`([ -](?:number|num|nos?\.?|refs?|reference|report|file|id|is|log|crime|case|incident|the)\b\.?){0,3} ?[:#(.]{0,3} ?` +
    String.raw`(?<it>(?:[A-Z]{1,5}[/-]?)?\d{1,12}(?:[/-][\dA-Z]{1,10}){0,4}[A-Z]?)(?! ?[:%]|[\w$]|,\d{3}|\.\d)`,
  'gi',
);
const uk =
  /(?<![\w/.-])(?<it>\d{2}\/\d{4,8}\/\d{2}|(?:CR|OCC|INC|GR|IR)[-/ ]?\d{2}[-/]?\d{3,8}|\d{2}[A-Z]{2}\/\d{3,6}\/\d{2})(?![\w/-])/g;
/** Cues that also stand right before a telephone number. */
const looseCue =
  /^(?:reports?|files?|events?|quot(?:e|ing)|incidents?|tips?|cases?|claims?|tickets?|complaints?|property)$/i;
const phoneForm = /^(?:1[ -])?[2-9]\d{2}[ -]\d{3}[ -]\d{4}$|^0\d{10}$/;

/** Finds case, reference, log and file numbers by their cue. */
export function* detectCaseNumbers(text: string, { cues, longest, signs }: Traits): Generator<Entity> {
  if (longest < 2) return;
  if (cues & cue.file)
    yield* findAll(text, cued, { kind: 'case-number', confidence: 0.93, value: caseNumber });
  if (signs & (sign.capital | sign.slash)) yield* findAll(text, uk, { kind: 'case-number', confidence: 0.7 });
}

function caseNumber({ groups = {} }: RegExpExecArray): string | undefined {
  const { cue = '', it = '' } = groups;
  if (looseCue.test(cue) && phoneForm.test(it)) return undefined;
  const digits = it.replace(/\D/g, '').length;
  if (digits < 2 || /^(?:19|20)\d{2}$/.test(it)) return undefined;
  // `file a report` and `item 3 of` hold no number of a case; a bylaw or a badge may have a short one.
  return digits < 3 && /^(?:items?|tips?|events?|reports?|cases?|incidents?|claims?|tickets?)$/i.test(cue)
    ? undefined
    : it.toLowerCase();
}
