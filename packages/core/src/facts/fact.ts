/** Something about a post that somebody made sure of and wrote down: an order of a court, the consent of a family. */
export interface Fact {
  /** The day or the time of it, in ISO 8601; it lies in the past. */
  on?: string;
  /** Its last day, or a time with its offset; after that it is as if it were not there. */
  until?: string;
  /** Who made sure of it, or who gave it: an officer, a court. */
  by?: string;
  /** Where it is on file. */
  reference?: string;
  [field: string]: unknown;
}

/** A fact that clears what a rule finds, once it is documented and as long as it holds. */
export interface FactCondition {
  /** The field of the metadata; dots lead into objects. Well known: `courtOrder`, `nextOfKin`, `consent`, `booking`, `resolved`, `approvedBy`. */
  fact: string;
  /** What the post should say by it, in words that follow “the post does not say”, such as “whether the owner agreed”. */
  says?: string;
  /** Parts of the fact that must be there, such as `until`. */
  needs?: string[];
  /** Globs, case-blind, of which each part named here must fit one. */
  where?: Record<string, string[]>;
}

/** What the well-known facts say. */
export const knownFacts: Readonly<Record<string, string>> = {
  courtOrder: 'whether an order of a court allows it',
  nextOfKin: 'whether the next of kin were told',
  consent: 'whether everybody concerned agreed',
  booking: 'when the booking was, and for what class of offence',
  resolved: 'whether the matter is resolved',
  approvedBy: 'who approved it',
};
