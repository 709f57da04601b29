import { prepareGlobs } from '../prepare-globs.ts';
import { listOf, readRoster, type RosterMember, rosterParameter } from '../roster/roster.ts';
import { endsAt } from '../waivers/ends-at.ts';
import type { Candidate } from '../rule.ts';
import type { Check, Preparation } from './check.ts';
import { fieldValues } from './field-values.ts';

/** What a check of the roster needs to know of a post. */
type Meta = Record<string, unknown>;

/** What is outside the author's part, as the finding shows it. */
type Fault = Pick<Candidate, 'actual' | 'lack'>;

/**
 * Reports a post whose author is not on the roster, or who posts for another unit, in another role, from another account or
 * on another topic than the roster allows, unless somebody approved it.
 *
 * The roster is the policy's (parameter `roster`); a policy without one goes by what the posting tool sends along
 * (`meta.roster`). With the policy's roster, an approval is that of another member who `approves`, and a post of the
 * agency that does not say who writes it is reported; with the post's own roster there is nothing to tell without an author.
 */
export function prepareRoster({ parameters }: Preparation): Check {
  const official = readRoster(parameters[rosterParameter]);
  const known = official.length > 0 ? indexed(official) : undefined;
  return function* ({ reading: { post }, now }) {
    const meta: Meta = post.meta ?? {};
    const members = known ?? indexed(readRoster(meta.roster));
    const [author] = fieldValues(meta, 'author');
    if (members.size === 0) return;
    if (!author && (!known || meta.account === 'personal')) return;
    const fault = author
      ? (faultOf(author, { members, meta, now }) ?? (known && lackOfTopic(known.get(author), meta)))
      : noAuthor;
    if (fault && !isApproved(meta, { known, author, now })) yield { start: 0, end: 0, ...fault };
  };
}

const noAuthor: Fault = { actual: 'author', lack: 'the post does not say who writes it: set `meta.author`' };

/** Whoever may only post about some topics says which they are. */
function lackOfTopic(member: RosterMember | undefined, { topics }: Meta): Fault | undefined {
  if (listOf(member?.topics).length === 0 || listOf(topics).length > 0) return undefined;
  return { actual: 'topic', lack: 'the post does not say what it is about: set `meta.topics`' };
}

function indexed(roster: readonly RosterMember[]): Map<string, RosterMember> {
  return new Map(roster.map((member) => [member.author, member]));
}

interface Situation {
  members: Map<string, RosterMember>;
  meta: Meta;
  now: Date | undefined;
}

function faultOf(author: string, { members, meta, now }: Situation): Fault | undefined {
  const member = members.get(author);
  if (!member) return { actual: 'author' };
  if (hasLeft(member, now))
    return { actual: 'author', lack: `the author was on the roster until ${member.until ?? ''}` };
  const unit = foreign(meta.unit, listOf(member.unit));
  if (unit !== undefined) return { actual: `unit ${unit}` };
  const role = foreign(meta.role, listOf(member.role));
  if (role !== undefined) return { actual: `role ${role}` };
  return faultOfAccount(meta, listOf(member.accounts)) ?? faultOfTopic(meta, listOf(member.topics));
}

function foreign(value: unknown, allowed: readonly string[]): string | undefined {
  return typeof value === 'string' && allowed.length > 0 && !allowed.includes(value) ? value : undefined;
}

function faultOfAccount({ account = 'official', handle, channel }: Meta, globs: string[]): Fault | undefined {
  if (globs.length === 0) return undefined;
  const matches = prepareGlobs(globs, { nocase: true });
  const [place] = listOf(channel);
  const [own] = listOf(handle);
  const names = listOf([account, own, place && own ? `${place}/${own}` : undefined]);
  if (names.some((name) => name !== '' && matches(name))) return undefined;
  return { actual: `account ${names.findLast((name) => name !== '') ?? ''}` };
}

function faultOfTopic(meta: Meta, globs: string[]): Fault | undefined {
  if (globs.length === 0) return undefined;
  const matches = prepareGlobs(globs);
  const topic = fieldValues(meta, 'topics').find((each) => !matches(each));
  return topic === undefined ? undefined : { actual: topic };
}

function isApproved(
  meta: Meta,
  {
    known,
    author,
    now,
  }: { known: Map<string, RosterMember> | undefined; author: string | undefined; now: Date | undefined },
): boolean {
  const approvers = [...fieldValues(meta, 'approvedBy'), ...fieldValues(meta, 'approvedBy.by')].filter(
    Boolean,
  );
  if (!known) return approvers.length > 0;
  return approvers.some((name) => {
    const member = known.get(name);
    return member?.approves === true && name !== author && !hasLeft(member, now);
  });
}

/** Without a time, nobody has left yet. */
function hasLeft({ until }: RosterMember, now: Date | undefined): boolean {
  return until !== undefined && now !== undefined && !(now.getTime() < endsAt(until));
}
