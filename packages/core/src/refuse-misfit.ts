import { type OptionKind, optionKinds } from './checks/option-kinds.ts';
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
        names.length > 0 ? names.map((each) => `\`${each}\``).join(', ') : 'none'
      }${suggestName(name, names)}`,
    );
  if (key !== name && kind !== 'a list')
    throw fault(`Unexpected option \`${key}\`, expected \`${name}\`: it is no list to add to`);
  const actual = kindOf(value);
  if (actual !== kind && !(key !== name && actual === 'a text'))
    throw fault(`Unexpected ${actual.replace(/^an? /, '')} as \`${key}\`, expected ${kind}`);
  if (kind === 'a list' && holdsTexts(name) && ![value].flat().every((each) => typeof each === 'string'))
    throw fault(`Unexpected entry of \`${key}\`, expected a list of texts`);
}

/** Every list of a check is one of texts, except for the conditions on metadata. */
function holdsTexts(name: string): boolean {
  return name !== 'where';
}

function kindOf(value: unknown): OptionKind | 'emptiness' {
  if (value === undefined || value === null) return 'emptiness';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'number') return 'a number';
  return typeof value === 'boolean' ? 'true or false' : 'a text';
}
