import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '@bluepencil/core';
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

/** Writes a pack into its `dist` without its words, its weights and the examples of its rules. */
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
  return { pack, words: Object.keys(words), hasWeights: weights !== undefined };
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
    rule.examples = late(['fail', 'pass'], (name) => whole().declares?.[index]?.examples[name] ?? []);
  });
  return pack;
}

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
