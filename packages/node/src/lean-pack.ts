import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataRule, Pack, Rule } from '@bluepencil/core';
import { lateList } from './late-list.ts';
import { withoutExamples } from './without-examples.ts';
import { writeWhole } from './write-whole.ts';

/** A pack without what is most of it, and what most runs never ask for. */
interface Lean {
  pack: Pack;
  /** Names of the word classes. */
  words: string[];
  hasWeights: boolean;
}

const leanFile = 'lean.json';

/** Options of rules that are phrases, and most of what rules are. */
const phraseOptions: ReadonlySet<string> = new Set([
  ...['phrases', 'to', 'unless', 'unlessPost', 'near', 'nearPost'],
]);

/** Writes a pack into its `dist` without its words, its weights, and the phrases and examples of its rules. */
export function writeLeanPack(dist: string, pack: Pack): void {
  // Of one byte a character, so that reading it is copying it.
  const text = JSON.stringify(leanOf(pack)).replaceAll(/[^\0-\x7f]/g, escaped);
  writeWhole(join(dist, leanFile), `${text}\n`);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function leanOf(whole: Pack): Lean {
  const { words = {}, likeness, ...rest } = withoutExamples(whole);
  const { weights, ...scores } = likeness ?? {};
  const pack: Pack = { ...rest, ...(likeness && { likeness: scores }) };
  return {
    pack: { ...pack, ...(pack.declares && { declares: pack.declares.map(withoutPhrases) }) },
    words: Object.keys(words),
    hasWeights: weights !== undefined,
  };
}

/** Puts a number in the place of each list of so many phrases. */
function withoutPhrases(rule: Rule): Rule {
  if (typeof rule.check === 'function') return rule;
  const options = JSON.stringify(rule.options, (key, value: unknown) =>
    phraseOptions.has(key) && Array.isArray(value) ? value.length : value,
  );
  return { ...rule, options: JSON.parse(options) as unknown } as Rule;
}

/**
 * Reads the pack that {@link writeLeanPack} has written; all of it where nobody has.
 *
 * @param readWhole reads all of it, when somebody first asks for what was left out
 */
export function readLeanPack(dist: string, readWhole: () => Pack): Pack {
  const lean = join(dist, leanFile);
  if (!existsSync(lean)) return readWhole();
  const { pack, words, hasWeights } = JSON.parse(readFileSync(lean, 'latin1')) as Lean;
  let read: Pack | undefined;
  const whole = (): Pack => (read ??= readWhole());
  if (words.length > 0) pack.words = late(words, (name) => whole().words?.[name] ?? []);
  if (pack.likeness && hasWeights)
    Object.defineProperties(
      pack.likeness,
      propertiesOf(['weights'], () => whole().likeness?.weights),
    );
  pack.declares?.forEach((rule, index) => {
    const wholeRule = (): Rule | undefined => whole().declares?.[index];
    rule.examples = late(['fail', 'pass'], (name) => wholeRule()?.examples[name] ?? []);
    if (typeof rule.check !== 'function')
      putPhrases(rule.options as Options, () => (wholeRule() as DataRule).options as Options);
  });
  return pack;
}

/** Puts lists that are read when somebody asks for them in the place of their lengths. */
function putPhrases(options: Options, whole: () => Options): void {
  for (const [key, value] of Object.entries(options))
    if (phraseOptions.has(key) && typeof value === 'number')
      options[key] = lateList(value, () => whole()[key] as string[]);
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      putPhrases(value as Options, () => whole()[key] as Options);
}

type Options = Record<string, unknown>;

/** Makes an object whose values are asked for when they are needed. */
function late<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  return Object.defineProperties({}, propertiesOf(keys, valueOf)) as Record<Key, Value>;
}

function propertiesOf<Key extends string>(
  keys: readonly Key[],
  valueOf: (key: Key) => unknown,
): PropertyDescriptorMap {
  return Object.fromEntries(
    keys.map((key) => [key, { enumerable: true, configurable: true, get: () => valueOf(key) }]),
  );
}
