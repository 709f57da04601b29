import { entryKinds, type EntryKinds, type OptionKind, optionKinds } from './checks/option-kinds.ts';
import { isTexts } from './is-texts.ts';
import { PolicyError, type PolicyErrorPlace } from './policy-error.ts';
import type { DataRule } from './rule.ts';
import { suggestName } from './suggest-name.ts';

/** An option as a setting has it. */
export interface OptionChange {
  key: string;
  /** The key without its plus. */
  name: string;
  value: unknown;
}

/**
 * Refuses an option that the check of a rule does not know, since the setting would be in vain without a word, and one of another
 * kind.
 *
 * @throws PolicyError E202
 */
export function refuseMisfit(
  rule: DataRule,
  { key, name, value }: OptionChange,
  place: PolicyErrorPlace,
): void {
  const kinds: Partial<Record<string, OptionKind>> = optionKinds[rule.check];
  const kind = kinds[name];
  const names = Object.keys(kinds);
  const fault = (message: string) => new PolicyError('E202', message, place);
  if (kind === undefined)
    throw fault(
      `Unexpected option \`${name}\` for \`${rule.id}\`, expected ${
        names.length > 0 ? list(names) : 'none'
      }${suggestName(name, names)}`,
    );
  if (key !== name && kind !== 'a list')
    throw fault(`Unexpected option \`${key}\`, expected \`${name}\`: it is no list to add to`);
  const actual = kindOf(value);
  if (actual !== kind && !(key !== name && actual === 'a text'))
    throw fault(`Unexpected ${actual.replace(/^an? /, '')} as \`${key}\`, expected ${kind}`);
  const kindsOfEntry = entryKinds.get(name);
  if (kindsOfEntry === undefined) {
    if (kind === 'a list' && !isTexts([value].flat()))
      throw fault(`Unexpected entry of \`${key}\`, expected a list of texts`);
    return;
  }
  for (const [at, entry] of Object.entries(value as object)) {
    const path = [...(place.path ?? []), Array.isArray(value) ? Number(at) : at];
    const message = faultOf(entry, kindsOfEntry, key);
    if (message !== undefined) throw new PolicyError('E202', message, { ...place, path });
  }
}

/** Tells what is wrong with an entry of an option, if anything is. */
function faultOf(entry: unknown, kinds: EntryKinds | 'a list', option: string): string | undefined {
  const actual = kindOf(entry);
  const named = actual.replace(/^an? /, '');
  if (kinds === 'a list')
    return isTexts(entry) ? undefined : `Unexpected ${named} in \`${option}\`, expected a list of texts`;
  if (actual !== 'a map') return `Unexpected ${named} in \`${option}\`, expected a map`;
  const values = entry as Record<string, unknown>;
  const keys = Object.keys(kinds.keys);
  for (const [key, value] of Object.entries(values)) {
    const kind = kinds.keys[key];
    if (kind === undefined)
      return `Unexpected key \`${key}\` in \`${option}\`, expected ${list(keys)}${suggestName(key, keys)}`;
    if (kindOf(value) !== kind || (kind === 'a list' && !isTexts(value)))
      return `Unexpected ${kindOf(value).replace(/^an? /, '')} as \`${key}\` in \`${option}\`, expected ${kind}${kind === 'a list' ? ' of texts' : ''}`;
  }
  const missing = kinds.required.find((key) => !(key in values));
  return missing === undefined
    ? undefined
    : `Unexpected absence of \`${missing}\` in \`${option}\`, expected it`;
}

function list(names: readonly string[]): string {
  return names.map((each) => `\`${each}\``).join(', ');
}

function kindOf(value: unknown): OptionKind | 'emptiness' {
  if (value === undefined || value === null) return 'emptiness';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'number') return 'a number';
  return typeof value === 'boolean' ? 'true or false' : 'a text';
}
