import { type Finding, type Post, textOf } from '@bluepencil/core';

/** The most characters of a post that a finding repeats, as in what is masked. */
const longestExcerpt = 80;

/** Gives a finding with the words that it masks as they stand in the post: only for who asked to see them. */
export function reveal(finding: Finding, post: Post): Finding {
  const { actual = '', start, end, field } = finding;
  if (!actual.includes('•')) return finding;
  const text = textOf(post, field);
  const shown =
    text.slice(start, Math.min(end, start + longestExcerpt)) + (end - start > longestExcerpt ? '…' : '');
  const reason = finding.reason.replaceAll(actual, () => shown);
  return Object.assign(Object.create(finding) as Finding, { actual: shown, reason });
}
