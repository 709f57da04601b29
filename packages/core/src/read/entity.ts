import type { Traits } from './traits.ts';

/** Kinds that the detectors know; each is also a word class of the phrase language, as `{phone}`. */
export const entityKinds = [
  'person',
  'staff',
  'official',
  'phone',
  'email',
  'address',
  'block',
  'intersection',
  'highway',
  'postcode',
  'link',
  'handle',
  'hashtag',
  'date',
  'birth-date',
  'age',
  'minor-age',
  'adult-age',
  'age-range',
  'time',
  'money',
  'case-number',
  'national-id',
  'driver-licence',
  'passport',
  'health-card',
  'card',
  'iban',
  'bank-account',
  'plate',
  'vin',
  'coordinates',
  'grid-reference',
  'what3words',
  'map-link',
  'number',
] as const;

/** What a detector looks for. */
export type EntityKind = (typeof entityKinds)[number];

/** Something with a form of its own in a text: a phone number, an address, an age. */
export interface Entity {
  kind: EntityKind;
  /** UTF-16 offsets in the post (for a detector, in the text it is given); `end` is exclusive. */
  start: number;
  end: number;
  /** Its normal form: digits of a number, lower case of an address or link, ISO form of a date. */
  value: string;
  /** How sure the detector is, from 0 to 1; the surer of two that overlap wins. */
  confidence: number;
  /** More about it, such as the country of a phone number. */
  detail?: string;
}

/** Finds entities of some kinds in a normalised text with these traits. */
export type Detector = (text: string, traits: Traits) => Iterable<Entity>;

/** The kinds of entities that are names of people. */
export const nameKinds: ReadonlySet<string> = new Set<EntityKind>(['person', 'staff', 'official']);
