import type { CheckOptions, ContextOptions, LengthLimit, MetadataCondition, Signal } from './options.ts';

/** What an option is, as far as a setting of it is checked when layers are merged. */
export type OptionKind = 'a list' | 'a number' | 'a map' | 'a text' | 'true or false';

type KindsOf<Options> = Record<keyof Options & string, OptionKind>;

const context: KindsOf<ContextOptions> = {
  unless: 'a list',
  unlessPost: 'a list',
  near: 'a list',
  nearPost: 'a list',
};

/** The options of each check; the compiler holds them to the types, and schemas hold rules to more than this. */
export const optionKinds: {
  [Check in CheckOptions['check']]: KindsOf<Extract<CheckOptions, { check: Check }>['options']>;
} = {
  phrases: { ...context, phrases: 'a list' },
  entity: { ...context, entities: 'a list', allow: 'a list', only: 'a list' },
  near: { ...context, phrases: 'a list', to: 'a list', within: 'a number' },
  require: { ...context, phrases: 'a list', need: 'a list' },
  signals: { ...context, signals: 'a map', atLeast: 'a number' },
  metadata: { ...context, where: 'a list', phrases: 'a list' },
  roster: {},
  likeness: { ...context, alone: 'true or false' },
  duties: { topics: 'a map' },
  attachments: { kinds: 'a list', need: 'a text' },
  casing: { words: 'a number', marks: 'a number', hashtags: 'true or false', allow: 'a list' },
  length: { limits: 'a map' },
};

/** What an entry of an option must be, where it is no text: its keys, and those of them that it must have. */
export interface EntryKinds {
  keys: Readonly<Record<string, OptionKind>>;
  required: readonly string[];
}

const condition: KindsOf<MetadataCondition> = {
  field: 'a text',
  present: 'true or false',
  is: 'a list',
  before: 'a text',
};
const signal: KindsOf<Signal> = { phrases: 'a list', weight: 'a number' };
const limit: KindsOf<LengthLimit> = { max: 'a number', count: 'a text' };

/** The entries of each option whose entries are no texts; those of `topics` are lists. */
export const entryKinds: ReadonlyMap<string, EntryKinds | 'a list'> = new Map<string, EntryKinds | 'a list'>([
  ['where', { keys: condition, required: ['field'] }],
  ['signals', { keys: signal, required: Object.keys(signal) }],
  ['limits', { keys: limit, required: Object.keys(limit) }],
  ['topics', 'a list'],
]);
