import { decide } from '../decide.ts';
import { digestPost } from '../digest-post.ts';
import type { Finding } from '../finding.ts';
import type { LintOptions } from '../lint-options.ts';
import type { Policy } from '../policy.ts';
import type { Post } from '../post.ts';
import type { Report } from '../report.ts';
import { textOf } from '../text-of.ts';
import { judgeWaiver } from './judge-waiver.ts';
import type { RefusedWaiver, Waived, Waiver } from './waiver.ts';

/**
 * Lets stand what people decided may stand: moves those findings to `waived`, and decides anew by the rest.
 *
 * A waiver that is for a finding and does not count is told in `refused`; its finding holds the post as before. What a rule
 * that failed reports can not be waived: nobody has seen what it would have found.
 *
 * @param report what `lint` gave for this post and policy without waivers
 */
export function applyWaivers(
  report: Report,
  { post, policy, waivers = [], now }: LintOptions & { post: Post; policy: Policy },
): Report {
  if (waivers.length === 0 || report.findings.length === 0) return report;
  const fits = createFit(post, policy);
  const findings: Finding[] = [];
  const waived: Waived[] = [];
  const refused: RefusedWaiver[] = [];
  for (const finding of report.findings) {
    const fitting = finding.cause === undefined ? waivers.filter((waiver) => fits(waiver, finding)) : [];
    const judged = fitting.map((waiver) => ({ waiver, fault: judgeWaiver(waiver, policy, now) }));
    const standing = judged.find(({ fault }) => fault === undefined);
    if (standing) waived.push({ finding, waiver: standing.waiver });
    else {
      findings.push(finding);
      for (const { waiver, fault } of judged) if (fault) refused.push({ finding, waiver, fault });
    }
  }
  return {
    ...report,
    ...(waived.length > 0 && { verdict: decide(findings), findings, waived }),
    ...(refused.length > 0 && { refused }),
  };
}

/** Tells whether a waiver is for a finding, whether it counts or not. */
function createFit(post: Post, policy: Policy): (waiver: Waiver, finding: Finding) => boolean {
  let own: string | undefined;
  const isOwn = (digest: string): boolean => (own ??= digestOf(post)) === digest;
  return ({ rule, post: digest, phrase }, finding) =>
    policy.idOf(rule) === finding.ruleId &&
    (digest === undefined || isOwn(digest)) &&
    (phrase === undefined || liesWithin(finding, phrase, textOf(post, finding.field)));
}

/** A post that cannot be named is no post that somebody waived. */
function digestOf(post: Post): string {
  try {
    return digestPost(post);
  } catch {
    return '';
  }
}

function liesWithin({ start, end }: Finding, phrase: string, text: string): boolean {
  // A finding without words is about the post as a whole.
  if (end <= start) return false;
  const words = phrase.trim().split(/\s+/u).filter(Boolean).map(escape);
  if (words.length === 0) return false;
  // Words stand between ends of words, or `he` would cover a part of `the`.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].some(
    ({ index, 0: found }) => index <= start && end <= index + found.length,
  );
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
