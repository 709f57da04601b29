import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataRule, Pack, Rule } from '@bluepencil/core';
import { late } from './late.ts';
import { withoutExamples } from './without-examples.ts';
import { writeWhole } from './write-whole.ts';

/** A pack without what is most of it, and what most runs never ask for. */
interface Lean {
  /** With the number of its phrases in the place of each list of them. */
  pack: Pack;
  /** How many phrases each word class has; packs that were built before this was told are read whole. */
  lengths?: Record<string, number>;
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
  return {
    pack: {
      ...rest,
      ...(likeness && { likeness: scores }),
      ...(rest.declares && { declares: rest.declares.map(withoutPhrases) }),
    },
    lengths: Object.fromEntries(Object.entries(words).map(([name, phrases]) => [name, phrases.length])),
    hasWeights: weights !== undefined,
  };
}

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
  const { pack, lengths, hasWeights } = JSON.parse(readFileSync(lean, 'latin1')) as Lean;
  if (!lengths) return readWhole();
  let read: Pack | undefined;
  const whole = (): Pack => (read ??= readWhole());
  const lists = Object.entries(lengths).map(
    ([name, length]) => [name, lateList(length, () => whole().words?.[name] ?? [])] as const,
  );
  if (lists.length > 0) pack.words = Object.fromEntries(lists);
  if (pack.likeness && hasWeights)
    Object.defineProperty(pack.likeness, 'weights', {
      ...{ enumerable: true, configurable: true },
      get: () => whole().likeness?.weights,
    });
  pack.declares?.forEach((rule, index) => {
    const wholeRule = (): Rule => whole().declares?.[index] ?? rule;
    rule.examples = late(rule.examples, () => wholeRule().examples);
    if (typeof rule.check !== 'function')
      putPhrases(rule.options as Options, () => (wholeRule() as DataRule).options as Options);
  });
  return pack;
}

type Options = Record<string, unknown>;

/** Puts lists that are read when somebody asks for them in the place of their lengths. */
function putPhrases(options: Options, whole: () => Options): void {
  for (const [key, value] of Object.entries(options))
    if (phraseOptions.has(key) && typeof value === 'number')
      options[key] = lateList(value, () => whole()[key] as string[]);
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      putPhrases(value as Options, () => whole()[key] as Options);
}

function lateList(length: number, read: () => string[]): string[] {
  return late(new Array<string>(length), read);
}
