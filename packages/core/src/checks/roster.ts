import type { Check, Preparation } from './check.ts';
import { fieldValues } from './field-values.ts';

/** One person who may post, and on what. */
interface Member {
  author: string;
  topics: string[];
}

/**
 * Reports a post whose author is not on the roster, or whose topics are not the author's, unless somebody approved it.
 *
 * The roster is the post's own (`meta.roster`) or the policy's (parameter `roster`); without one, or without an author,
 * there is nothing to tell. An author without topics may post on every topic.
 */
export function prepareRoster(preparation: Preparation): Check {
  return function* ({ reading: { post } }) {
    const roster = members(post.meta?.roster ?? preparation.parameters.roster);
    const [author] = fieldValues(post.meta, 'author');
    if (roster.length === 0 || !author || fieldValues(post.meta, 'approvedBy').some((name) => name !== ''))
      return;
    const member = roster.find((each) => each.author === author);
    if (!member) yield { start: 0, end: 0, actual: 'author' };
    else if (member.topics.length > 0) {
      const foreign = fieldValues(post.meta, 'topics').find((topic) => !member.topics.includes(topic));
      if (foreign !== undefined) yield { start: 0, end: 0, actual: foreign };
    }
  };
}

function members(roster: unknown): Member[] {
  return (Array.isArray(roster) ? roster : []).map((entry) => ({
    author: fieldValues(entry, 'author')[0] ?? '',
    topics: fieldValues(entry, 'topics'),
  }));
}
