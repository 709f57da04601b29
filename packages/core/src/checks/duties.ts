import { type Duty, dutyParameters } from '../duty.ts';
import { prepareGlobs } from '../prepare-globs.ts';
import type { Check, Preparation } from './check.ts';
import { fieldAt, fieldValues } from './field-values.ts';
import type { DutiesOptions } from './options.ts';
import { placeOf } from './place.ts';

/** A duty, ready to be held against a post. */
interface PreparedDuty {
  /** Gives whose duty it is, by the field of a post that tells. */
  valuesOf: (meta: unknown) => readonly string[];
  fits: (value: string) => boolean;
  may: ((topic: string) => boolean) | undefined;
  leaves: string[];
}

/** Where a post tells who approved it. */
const approversAt = [fieldAt('approvedBy'), fieldAt('approvedBy.by')];

/**
 * Reports a post on a topic that is not for the author's unit or role, unless somebody approved it: a topic that the
 * posting tool names (`topics`) and that the unit may not post about or leaves to others, or one that the text shows.
 *
 * The parameters `units` and `roles` say who may post what; a post that says neither unit nor role is nobody's.
 */
export function prepareDuties({ topics }: DutiesOptions, preparation: Preparation): Check {
  const lists = Object.entries(topics).map(([topic, phrases]) => ({
    topic,
    list: preparation.addPhrases(phrases, `topics.${topic}`),
  }));
  const duties = dutyParameters.flatMap((parameter) => prepare(parameter, preparation.parameters[parameter]));
  return function* ({ reading, hits }) {
    if (duties.length === 0) return;
    const { meta } = reading.post;
    if (approversAt.some((approversOf) => approversOf(meta).some((name) => name !== ''))) return;
    const own = duties.filter(({ valuesOf, fits }) => valuesOf(meta).some(fits));
    for (const { may, leaves } of own) {
      const foreign = fieldValues(meta, 'topics').find(
        (topic) => leaves.includes(topic) || may?.(topic) === false,
      );
      if (foreign !== undefined) {
        yield { start: 0, end: 0, actual: foreign };
        return;
      }
      for (const { topic, list } of lists) {
        const [hit] = leaves.includes(topic) ? hits(list) : [];
        if (!hit) continue;
        yield placeOf(reading, hit);
        return;
      }
    }
  };
}

/** `units` are about the field `unit`, `roles` about `role`. */
function prepare(parameter: string, value: unknown): PreparedDuty[] {
  return Object.entries((value ?? {}) as Record<string, Duty>).map(([glob, { may, leaves = [] }]) => ({
    valuesOf: fieldAt(parameter.slice(0, -1)),
    fits: prepareGlobs(glob),
    may: may && prepareGlobs(may),
    leaves,
  }));
}
