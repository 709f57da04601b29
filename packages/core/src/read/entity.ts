/** Kinds that the detectors know; each is also a word class of the phrase language, as `{phone}`. */
export const entityKinds = [
  'phone',
  'email',
  'address',
  'block',
  'link',
  'handle',
  'hashtag',
  'date',
  'age',
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
  /** Its normal form: digits of a number, lower case of an address or link. */
  value: string;
  /** How sure the detector is, from 0 to 1; the surer of two that overlap wins. */
  confidence: number;
}

/** Finds entities of some kinds in a normalised text. */
export type Detector = (text: string) => Iterable<Entity>;
