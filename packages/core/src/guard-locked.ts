import type { MergedRule } from './apply-setting.ts';
import type { Merged } from './merged.ts';
import { PolicyError } from './policy-error.ts';
import { youngAgeParameter } from './young-age.ts';

/** What a locked rule is made of: a word class, or a parameter with its dollar. */
interface Part {
  rule: string;
  lockedBy: string;
  /** Whether more of it finds less, as in a list of exceptions. */
  excuses: boolean;
}

/** Refuses a change of a word class, or of a parameter (`$name`), that lets a locked rule find less. */
export type Guard = (change: {
  name: string;
  /** Whether the values are added to those before. */
  adds: boolean;
  before: unknown;
  after: unknown;
  path: readonly (string | number)[];
}) => void;

/**
 * Protects what rules are made of that layers before this one have locked: nothing may be taken out of the words and parameters
 * that they look for, nothing added to those that excuse a post.
 */
export function guardLocked({ rules, words }: Pick<Merged, 'rules' | 'words'>, layer: string): Guard {
  const locked = [...rules.values()].filter(({ lockedBy }) => lockedBy !== undefined && lockedBy !== layer);
  if (locked.length === 0) return () => undefined;
  let parts: ReadonlyMap<string, Part> | undefined;
  return ({ name, adds, before, after, path }) => {
    parts ??= partsOf(locked, words);
    const part = parts.get(name);
    if (!part || isNoLoosening(name, { adds, before, after, excuses: part.excuses })) return;
    const shown = name.replace(/^\$/, '');
    throw new PolicyError(
      'E208',
      `Unexpected change of \`${shown}\`, expected it as before: \`${part.lockedBy}\` has locked \`${part.rule}\`, which asks for it`,
      { layer, path, hint: 'Take the line out, or ask whoever keeps that pack.' },
    );
  };
}

interface Change {
  adds: boolean;
  before: unknown;
  after: unknown;
  excuses: boolean;
}

function isNoLoosening(name: string, { adds, before, after, excuses }: Change): boolean {
  if (!adds && JSON.stringify(before) === JSON.stringify(after)) return true;
  if (excuses) return false;
  if (adds || isEmpty(before)) return true;
  if (name === `$${youngAgeParameter}`) return Number(after) > Number(before);
  const left = new Set([after].flat());
  return Array.isArray(before) && before.every((each) => left.has(each));
}

/** A rule may wait for what nobody has set yet. */
function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value ?? {}).length === 0)
  );
}

/** Options of which more may find less: exceptions, what is needed, conditions on metadata, sums with parts that speak against. */
const excusing: ReadonlySet<string> = new Set(['unless', 'unlessPost', 'allow', 'need', 'where', 'signals']);

function partsOf(locked: readonly MergedRule[], words: Merged['words']): Map<string, Part> {
  const parts = new Map<string, Part>();
  const visit = (name: string, part: Part): void => {
    const known = parts.get(name);
    if (known && (known.excuses || !part.excuses)) return;
    parts.set(name, part);
    for (const inner of namesIn(words.get(name)?.phrases)) visit(inner, part);
  };
  for (const { rule, lockedBy = '' } of locked) {
    const { check } = rule;
    const part = { rule: rule.id, lockedBy, excuses: false };
    if (check === 'duties') for (const name of ['$units', '$roles']) visit(name, { ...part, excuses: true });
    if (check === 'roster') visit('$roster', { ...part, excuses: true });
    if (typeof check === 'function') continue;
    for (const [key, option] of Object.entries(rule.options))
      for (const name of namesIn(option, key)) visit(name, { ...part, excuses: excusing.has(key) });
  }
  return parts;
}

const mention = /\{([^{}\s]+)\}|^\$(\w+)$/g;

/** Gives the word classes and parameters that phrases, values and conditions name. */
function namesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return key === 'field'
      ? [`$${value.split('.', 1)[0] ?? ''}`]
      : [...value.matchAll(mention)].map(([, name, parameter]) => byParameter(name ?? `$${parameter ?? ''}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, each]) => namesIn(each, Array.isArray(value) ? key : inner));
}

/** Ages of young people are what the parameter makes them. */
function byParameter(name: string): string {
  return ['minor-age', 'adult-age', '$youngAges'].includes(name) ? `$${youngAgeParameter}` : name;
}
