import { cue } from '../cues.ts';
import type { Entity } from '../entity.ts';
import { sign, type Traits } from '../traits.ts';
import { findAll } from './find-all.ts';
import { spokenNumber } from './spoken-number.ts';

const signed =
  /(?<!\w)(?:(?:us|ca|cad|c|a|nz) ?)?[$£€]\s?\d[\d,]{0,14}(?:\.\d{1,2})?(?:\s?(?:k|m|mn|bn|million|billion|thousand|grand)\b)?/gi;
const named = new RegExp(
  String.raw`(?<![\w.,])(?:\d[\d,]{0,14}(?:\.\d{1,2})?|(?:a )?(?:few )?(?:hundred|thousand)|${spokenNumber})(?: (?:hundred|thousand|million|billion))? ?(?:dollars?|bucks|pounds(?! of)|quid|euros?|grand|pence|cents|cad|usd|gbp)\b`,
  'gi',
);

/** Finds amounts of money. */
export function* detectMoney(text: string, { cues, digits, signs }: Traits): Generator<Entity> {
  if (digits > 0 && signs & sign.money) yield* findAll(text, signed, { kind: 'money', confidence: 0.9 });
  if (cues & cue.money) yield* findAll(text, named, { kind: 'money', confidence: 0.8 });
}
