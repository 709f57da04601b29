/** Somebody who may post, and as what, where and about what. What is left out is not limited. */
export interface RosterMember {
  /** What a posting tool calls the author: the `author` of a post. @minLength 1 */
  author: string;
  name?: string;
  /** The roles that the author may post in; one of them is meant where a post does not say. */
  role?: string | string[];
  /** The units that the author may post for. */
  unit?: string | string[];
  /** Globs over the accounts that the author may use: `official`, a handle, or `channel/handle`. */
  accounts?: string[];
  /** Globs over the topics that the author may post about without asking. */
  topics?: string[];
  /** May approve what others write outside their own subjects. */
  approves?: boolean;
  /**
   * The last day on the roster.
   * @pattern ^\d{4}-\d\d-\d\d$
   * @examples ["2026-06-30"]
   */
  until?: string;
}

/** The parameter that holds the roster of a policy. */
export const rosterParameter = 'roster';

/** Reads a roster from a parameter or from the metadata of a post; what is no member is left out. */
export function readRoster(value: unknown): RosterMember[] {
  if (!Array.isArray(value)) return [];
  return (value as unknown[]).filter(
    (each): each is RosterMember =>
      typeof each === 'object' && each !== null && typeof (each as RosterMember).author === 'string',
  );
}

/** Gives one or several as several. */
export function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter((each) => typeof each === 'string');
}
