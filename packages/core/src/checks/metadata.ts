import { prepareGlobs } from '../prepare-globs.ts';
import type { Check, CheckRun, Preparation } from './check.ts';
import { prepareContext } from './context.ts';
import { fieldValues } from './field-values.ts';
import type { MetadataCondition, MetadataOptions } from './options.ts';
import { placeOf } from './place.ts';

/** Reports a post whose metadata fulfil all conditions, at the first of the phrases or else at its start. */
export function prepareMetadata(options: MetadataOptions, preparation: Preparation): Check {
  const tests = options.where.map((condition) => prepareTest(condition, preparation.parameters));
  const phrases = options.phrases && preparation.addPhrases(options.phrases, 'phrases');
  const stands = prepareContext(options, preparation);
  return function* (run) {
    if (!tests.every((test) => test(run))) return;
    if (phrases === undefined) {
      if (stands(run, 0)) yield { start: 0, end: 0 };
      return;
    }
    const hit = run.hits(phrases).find((each) => stands(run, each.sentence));
    if (hit) yield placeOf(run.reading, hit);
  };
}

type Test = (run: CheckRun) => boolean;

/** A field is looked for in the metadata of the post and then among the parameters of the policy. */
function prepareTest(
  { field, present, is, before }: MetadataCondition,
  parameters: Record<string, unknown>,
): Test {
  const matches = is && prepareGlobs(is, { nocase: true });
  return ({ reading: { post }, now }) => {
    const inPost = fieldValues(post.meta, field);
    const values = inPost.length > 0 ? inPost : fieldValues(parameters, field);
    if (present !== undefined && present !== values.some((value) => value !== '')) return false;
    if (matches && !values.some(matches)) return false;
    if (before === undefined) return true;
    return isBefore(
      values[0],
      fieldValues(post.meta, before)[0] ?? (before === 'now' ? now?.toISOString() : undefined),
    );
  };
}

/** Compares two times in ISO 8601; a date alone is the beginning of its day. */
function isBefore(time: string | undefined, other: string | undefined): boolean {
  return Date.parse(time ?? '') < Date.parse(other ?? '');
}
