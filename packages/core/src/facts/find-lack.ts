import { fieldValues } from '../checks/field-values.ts';
import type { Metadata } from '../post.ts';
import { prepareGlobs } from '../prepare-globs.ts';
import { endsAt } from '../waivers/ends-at.ts';
import { type Fact, type FactCondition, knownFacts } from './fact.ts';

/** Says what keeps facts from clearing a finding, or gives nothing where all of them hold. */
export type FindLack = (meta: Metadata, now: Date | undefined) => string | undefined;

/** Prepares the facts that clear what a rule finds; every one of them must hold. */
export function prepareFacts(conditions: readonly FactCondition[]): FindLack {
  const tests = conditions.map(prepareFact);
  return (meta, now) => {
    for (const test of tests) {
      const lack = test(meta, now);
      if (lack !== undefined) return lack;
    }
    return undefined;
  };
}

function prepareFact({ fact: path, says, needs = [], where = {} }: FactCondition): FindLack {
  const name = `\`meta.${path}\``;
  const missing = `the post does not say ${says ?? knownFacts[path] ?? `what ${name} is for`}: set ${name}`;
  const parts = Object.entries(where).map(([part, globs]) => ({
    part,
    matches: prepareGlobs(globs, { nocase: true }),
    expected: globs.map((glob) => `\`${glob}\``).join(' or '),
  }));
  const test = (fact: Fact, meta: Metadata, now: Date | undefined): string | undefined => {
    const absent = needs.find((part) => fieldValues(fact, part).every((value) => value === ''));
    if (absent !== undefined) return `${name} does not say \`${absent}\``;
    const other = parts.find(({ part, matches }) => !fieldValues(fact, part).some((value) => matches(value)));
    if (other) return `\`meta.${path}.${other.part}\` is not ${other.expected}`;
    return lackOfTime(fact, { name, meta, now });
  };
  return (meta, now) => {
    const facts = factsAt(meta, path);
    if (facts.length === 0) return missing;
    // Where several people had to agree, each of them did.
    for (const fact of facts) {
      const lack = fact === undefined ? missing : test(fact, meta, now);
      if (lack !== undefined) return lack;
    }
    return undefined;
  };
}

function lackOfTime(
  { on, until }: Fact,
  { name, meta, now: given }: { name: string; meta: Metadata; now: Date | undefined },
): string | undefined {
  if (on === undefined && until === undefined) return undefined;
  const now = timeOf(meta.now) ?? given?.getTime();
  if (now === undefined) return `there is no time to hold ${name} against: set \`meta.now\``;
  if (on !== undefined && !(Date.parse(on) <= now)) return `${name} lies in the future, or is no date`;
  if (until === undefined) return undefined;
  // It has to hold when the post goes out.
  const out = Math.max(now, timeOf(meta.schedule) ?? now);
  const end = endsAt(until);
  if (Number.isNaN(end)) return `${name} does not say \`until\` in the form 2026-06-30`;
  return out < end ? undefined : `${name} ended on ${until}`;
}

function timeOf(value: unknown): number | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** Gives what is documented at a path; undefined stands for what is there and says nothing. */
function factsAt(meta: Metadata, path: string): (Fact | undefined)[] {
  let value: unknown = meta;
  for (const key of path.split('.'))
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined;
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  return list.filter((each) => each !== undefined).map(asFact);
}

const isDate = /^\d{4}-\d\d-\d\d/;

/** A date alone is when it was, another text is by whom; `true` only says that it is so. */
function asFact(value: unknown): Fact | undefined {
  if (value === true) return {};
  if (typeof value === 'string' && value.trim() !== '')
    return isDate.test(value) ? { on: value } : { by: value };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { on, until, ...rest } = value as Record<string, unknown>;
  const entries = Object.values(value).filter((each) => each !== '' && each !== null && each !== false);
  if (entries.length === 0) return undefined;
  return {
    ...rest,
    ...(on !== undefined && { on: asText(on) }),
    ...(until !== undefined && { until: asText(until) }),
  };
}

/** What is no text is no date either. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
