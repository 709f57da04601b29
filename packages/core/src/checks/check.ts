import type { Weighed } from '../likeness/weigh.ts';
import type { Hit } from '../match/hits.ts';
import type { Reading } from '../read/read.ts';
import type { Likeness } from '../pack.ts';
import type { Candidate } from '../rule.ts';

/** What a prepared check is given for one post. */
export interface CheckRun {
  reading: Reading;
  /** Gives the matches of a phrase list of this check. */
  hits: (list: number) => readonly Hit[];
  /** How like the posts that must be held this one reads; undefined where the policy has no weights. */
  weighed: () => Weighed | undefined;
  /** The clauses that rules which ran before this one found, and whether they hold the post for it. */
  clauses: () => ReadonlyMap<string, boolean>;
  /** The time of the check, if somebody gave one. */
  now?: Date | undefined;
}

/** A rule's check, its options read and its phrases compiled: gives the places of one post that the rule is about. */
export type Check = (run: CheckRun) => Iterable<Candidate>;

/** The scores from which a post is held for its likeness to others, by account, and from which a clause is named. */
export interface LikenessScores extends Pick<Required<Likeness>, 'holds' | 'names'> {
  /** Clauses that are told alone: no post is held for being most like posts against them. */
  alone: ReadonlySet<string>;
}

/** What a check is prepared with. */
export interface Preparation {
  /** Has phrases compiled with those of every other rule; gives the index of the list. `option` is where they stand. */
  addPhrases: (phrases: readonly string[], option: string) => number;
  /** The same for phrases of which the post must hold one, or of another such list, for the check to be run at all. */
  addTriggers: (phrases: readonly string[], option: string) => number;
  parameters: Readonly<Record<string, unknown>>;
  /** From which scores a post is held for its likeness to others, and for which clauses. */
  likeness: LikenessScores;
  /** Gives the values of a list option, with parameters (`$name`) in place. */
  values: (list: readonly string[] | undefined) => string[];
}
