import type { KnownNames } from './known-names.ts';
import type { PolicyFileKind } from '../policies/policy-file-kind.ts';

/** As much of a JSON Schema as is added to. */
interface Schema {
  description?: string;
  enum?: string[];
  enumDescriptions?: string[];
  items?: Schema;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  definitions?: Record<string, Schema>;
}

/**
 * Gives a published schema with the names that stand in packs, so that an editor can offer them.
 *
 * It is for offering alone: names that it does not know may be right all the same, and are not refused by it.
 */
export function withNames(kind: PolicyFileKind, published: object, names: KnownNames): object {
  const schema = structuredClone(published) as Schema;
  const { properties = {}, definitions = {} } = schema;
  if (kind === 'rule') {
    const { id } = definitions.SourceReference?.properties ?? {};
    if (id) Object.assign(id, offer(names.sources.map((source) => [source.id, source.title])));
  }
  if (kind !== 'config' && kind !== 'pack') return schema;
  const rules = Object.fromEntries(
    names.rules.map(({ id, summary, why }): [string, Schema] => [
      id,
      { ...settingOf(definitions), description: `${summary}\n\n${why}` },
    ]),
  );
  if (properties.rules) properties.rules.properties = rules;
  const { rules: overridden } = definitions.Override?.properties ?? {};
  if (overridden) overridden.properties = rules;
  if (properties.extends) properties.extends.items = offer(names.packs.map((name) => [name, 'Pack']));
  if (properties.locked) properties.locked.items = offer(names.rules.map(({ id, summary }) => [id, summary]));
  if (properties.parameters)
    properties.parameters.properties = keys(names.parameters, 'Parameter of the packs');
  if (properties.words)
    properties.words.properties = keys(
      names.words.map((name) => `${name}+`),
      'Adds to a word class of the packs',
    );
  return schema;
}

/** A verdict, or a map: as one schema, since of alternatives an editor shows the description of one. */
function settingOf({ RuleSetting, RuleVerdict }: Record<string, Schema>): Schema {
  const { properties = {} } = RuleSetting?.anyOf?.find((each) => each.properties) ?? {};
  return { enum: RuleVerdict?.enum ?? [], properties };
}

function offer(values: readonly (readonly [name: string, description: string])[]): Schema {
  return {
    enum: values.map(([name]) => name),
    enumDescriptions: values.map(([, description]) => description),
  };
}

function keys(names: readonly string[], description: string): Record<string, Schema> {
  return Object.fromEntries(names.map((name) => [name, { description }]));
}
