import clausesSchema from '../schemas/clauses.schema.json' with { type: 'json' };
import configSchema from '../schemas/config.schema.json' with { type: 'json' };
import gateSchema from '../schemas/gate.schema.json' with { type: 'json' };
import packSchema from '../schemas/pack.schema.json' with { type: 'json' };
import rosterSchema from '../schemas/roster.schema.json' with { type: 'json' };
import ruleSchema from '../schemas/rule.schema.json' with { type: 'json' };
import sourcesSchema from '../schemas/sources.schema.json' with { type: 'json' };
import waiversSchema from '../schemas/waivers.schema.json' with { type: 'json' };
import wordsSchema from '../schemas/words.schema.json' with { type: 'json' };

/** The published JSON Schemas of configs and of the files of a pack; they are made from the types of core. */
export const schemas = {
  clauses: clausesSchema,
  config: configSchema,
  gate: gateSchema,
  pack: packSchema,
  rule: ruleSchema,
  sources: sourcesSchema,
  waivers: waiversSchema,
  roster: rosterSchema,
  words: wordsSchema,
};

/** A kind of file that has a schema. */
export type SchemaKind = keyof typeof schemas;
