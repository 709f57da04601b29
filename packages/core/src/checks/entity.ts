import type { Entity } from '../read/entity.ts';
import type { Reading } from '../read/read.ts';
import type { Candidate } from '../rule.ts';
import { blockOf } from './block-of.ts';
import type { Check, Preparation } from './check.ts';
import { prepareContext } from './context.ts';
import type { EntityOptions } from './options.ts';

/** Reports entities of some kinds, but for the values that are allowed. */
export function prepareEntity(options: EntityOptions, preparation: Preparation): Check {
  const kinds = new Set(options.entities);
  const allowed = preparation.values(options.allow).map(comparable);
  const only = options.only ? preparation.values(options.only).map(comparable) : undefined;
  const stands = prepareContext(options, preparation);
  return (run) => {
    const found: Candidate[] = [];
    for (const entity of run.reading.entities) {
      if (!kinds.has(entity.kind) || isListed(entity, allowed)) continue;
      if (only && !isListed(entity, only)) continue;
      if (!stands(run, sentenceAt(run.reading, entity.start))) continue;
      const { start, end } = entity;
      const fix = fixOf(entity, run.reading.post.text.slice(start, end), preparation.parameters);
      found.push({ start, end, fix });
    }
    return found;
  };
}

/** The block of an address, and the agency's line for a number where the agency has named one. */
function fixOf({ kind }: Entity, written: string, parameters: Preparation['parameters']): string | undefined {
  if (kind === 'address') return blockOf(written);
  const { agencyLine } = parameters;
  return kind === 'phone' && typeof agencyLine === 'string' ? agencyLine : undefined;
}

/** A number is known by its digits, with or without a country code; an address or link by its ending, at a border. */
function isListed({ value }: Entity, listed: readonly string[]): boolean {
  const here = comparable(value);
  return listed.some((known) => {
    if (known === '') return false;
    if (here === known) return true;
    if (/^\d+$/.test(known))
      return known.length >= 7 && here.length >= 7 && (here.endsWith(known) || known.endsWith(here));
    return (
      here.endsWith(`@${known}`) ||
      here.endsWith(`.${known}`) ||
      here.startsWith(`${known}/`) ||
      here.includes(`.${known}/`)
    );
  });
}

function comparable(value: string): string {
  const lower = value.toLowerCase();
  return /[a-z@]/.test(lower) ? lower : lower.replace(/\D/g, '');
}

/** Gives the index of the sentence that an offset lies in, looked for by halves; -1 in a text without any. */
function sentenceAt(reading: Reading, offset: number): number {
  const { sentences, words } = reading;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[(sentences[middle]?.end ?? 0) - 1]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return high < 0 ? high : low;
}
