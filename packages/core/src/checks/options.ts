/** Where the words around a match decide whether it stands; phrases in the phrase language. */
export interface ContextOptions {
  /** Drops a match when one of these is in the same sentence. */
  unless?: string[];
  /** Drops every match when one of these is anywhere in the post. */
  unlessPost?: string[];
  /** Keeps a match only when one of these is in the same sentence. */
  near?: string[];
  /** Keeps matches only when one of these is somewhere in the post. */
  nearPost?: string[];
}

/** Options of the check `phrases`: reports each of the phrases. */
export interface PhrasesOptions extends ContextOptions {
  /** @minItems 1 */
  phrases: string[];
}

/** Options of the check `entity`: reports what a detector found, such as a phone number. */
export interface EntityOptions extends ContextOptions {
  /** Kinds of entities, such as `phone` or `address`. @minItems 1 */
  entities: string[];
  /** Values that are no finding; `$name` stands for a parameter. Numbers are compared by their digits. */
  allow?: string[];
  /** Values that are a finding; without it, every value is. */
  only?: string[];
}

/** Options of the check `near`: reports phrases that stand within some words of others, across sentences too. */
export interface NearOptions extends ContextOptions {
  /** What is reported. @minItems 1 */
  phrases: string[];
  /** What must stand near it. @minItems 1 */
  to: string[];
  /** How many words may lie between them. @minimum 0 */
  within: number;
}

/** Options of the check `require`: reports a post that says one thing and lacks another. */
export interface RequireOptions extends ContextOptions {
  /** What makes the post need something. @minItems 1 */
  phrases: string[];
  /** What it then needs: one of these, anywhere in the post. @minItems 1 */
  need: string[];
}

/** Something in a post that speaks for or against a finding. */
export interface Signal {
  /** @minItems 1 */
  phrases: string[];
  /** What it counts, once, however often it is there; negative where it speaks against. */
  weight: number;
}

/** Options of the check `signals`: reports a post in which enough small things come together. */
export interface SignalsOptions extends ContextOptions {
  /** The signals, by a name that tells what each is. The finding lies on the heaviest one. */
  signals: Record<string, Signal>;
  /** The sum of weights from which the post is reported. */
  atLeast: number;
}

/** Something that the metadata of a post must fulfil; all parts that are given must hold. */
export interface MetadataCondition {
  /** The field; dots lead into objects and lists, as in `attachments.source`. Looked for in the post, then among the parameters. */
  field: string;
  /** Whether it must be there, and not empty. */
  present?: boolean;
  /** Globs, case-blind, of which one of its values must fit one; an empty string stands for an empty value. */
  is?: string[];
  /** Another field with a time that must be later; `now` is the time of the check where the post does not say it. */
  before?: string;
}

/** Options of the check `metadata`: reports a post by what is known of it apart from its text. */
export interface MetadataOptions extends ContextOptions {
  /** All of these must hold. @minItems 1 */
  where: MetadataCondition[];
  /** The post must also say one of these; the finding lies there. */
  phrases?: string[];
}

/** Options of the check `roster`: reports an author or a topic that the roster does not allow. It has none. */
export type RosterOptions = Record<string, never>;

/**
 * Options of the check `likeness`: reports a post that as a whole is worded like those that were held, and most like those
 * against this rule's clause. `likeness` of the pack says from which score.
 */
export interface LikenessOptions extends ContextOptions {
  /** Reports a post for its likeness to posts against this clause alone, whether anything holds it or not; for rules that advise. */
  alone?: boolean;
}

/** Options of the check `duties`: reports a topic that is not for the author's unit or role, as the parameters `units` and `roles` have it. */
export interface DutiesOptions {
  /** How a text shows what it is about: phrases by topic, for the topics that a unit or a role leaves to others. */
  topics: Record<string, string[]>;
}

/** Options of the check `attachments`: reports attachments that lack something. */
export interface AttachmentsOptions {
  /** Kinds that are looked at, such as `image`. @minItems 1 */
  kinds: string[];
  /** `alt`: they need a text description, and a file name is none. `absence`: they must not be there at all. */
  need: 'alt' | 'absence';
}

/** Options of the check `casing`: reports capitals in a row, marks in a row, run-together hashtags. */
export interface CasingOptions {
  /** How many words in capitals in a row are too many. @minimum 1 */
  words?: number;
  /** How many exclamation or question marks in a row are too many. @minimum 2 */
  marks?: number;
  /** Reports hashtags of several words in lower case. */
  hashtags?: boolean;
  /** Words that may stand in capitals: acronyms, headings. */
  allow?: string[];
}

/** How a channel counts the length of a post. */
export interface LengthLimit {
  max: number;
  /** `weighted` counts links as 23 and wide characters as two; `graphemes` counts what a reader sees as one. */
  count: 'characters' | 'graphemes' | 'weighted';
}

/** Options of the check `length`: reports posts that are longer than their channel takes. */
export interface LengthOptions {
  /** The limit of each channel; a channel that is not listed has none. */
  limits: Record<string, LengthLimit>;
}

/** The generic checks, each with its options. */
export type CheckOptions =
  | { check: 'phrases'; options: PhrasesOptions }
  | { check: 'entity'; options: EntityOptions }
  | { check: 'near'; options: NearOptions }
  | { check: 'require'; options: RequireOptions }
  | { check: 'signals'; options: SignalsOptions }
  | { check: 'metadata'; options: MetadataOptions }
  | { check: 'roster'; options: RosterOptions }
  | { check: 'duties'; options: DutiesOptions }
  | { check: 'likeness'; options: LikenessOptions }
  | { check: 'attachments'; options: AttachmentsOptions }
  | { check: 'casing'; options: CasingOptions }
  | { check: 'length'; options: LengthOptions };
