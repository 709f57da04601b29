import { prepareGlobs } from '../prepare-globs.ts';
import type { Check, CheckRun, Preparation } from './check.ts';
import { prepareContext } from './context.ts';
import { fieldAt } from './field-values.ts';
import type { MetadataCondition, MetadataOptions } from './options.ts';
import { placeOf } from './place.ts';

/** Reports a post whose metadata fulfil all conditions, at the first of the phrases or else at its start. */
export function prepareMetadata(options: MetadataOptions, preparation: Preparation): Check {
  const tests = options.where.map((condition) => prepareTest(condition, preparation.parameters));
  const phrases = options.phrases && preparation.addPhrases(options.phrases, 'phrases');
  const stands = prepareContext(options, preparation);
  return (run) => {
    if (!tests.every((test) => test(run))) return [];
    if (phrases === undefined) return stands(run, 0) ? [{ start: 0, end: 0 }] : [];
    const hit = run.hits(phrases).find((each) => stands(run, each.sentence));
    return hit ? [placeOf(run.reading, hit)] : [];
  };
}

type Test = (run: CheckRun) => boolean;

/** A field is looked for in the metadata of the post and then among the parameters of the policy. */
function prepareTest(
  { field, present, is, before }: MetadataCondition,
  parameters: Record<string, unknown>,
): Test {
  const valuesOf = fieldAt(field);
  const othersOf = before === undefined ? undefined : fieldAt(before);
  const inPolicy = valuesOf(parameters);
  const matches = is && prepareGlobs(is, { nocase: true });
  return ({ reading: { post }, now }) => {
    const inPost = valuesOf(post.meta);
    const values = inPost.length > 0 ? inPost : inPolicy;
    if (present !== undefined && present !== values.some((value) => value !== '')) return false;
    if (matches && !values.some(matches)) return false;
    if (!othersOf) return true;
    return isBefore(values[0], othersOf(post.meta)[0] ?? (before === 'now' ? now?.toISOString() : undefined));
  };
}

/** Compares two times in ISO 8601; a date alone is the beginning of its day. */
function isBefore(time: string | undefined, other: string | undefined): boolean {
  return Date.parse(time ?? '') < Date.parse(other ?? '');
}
