import { type Policy, type Report, textOf } from '@bluepencil/core';
import type { ApprovalRequest } from '../gate.ts';
import type { ReceiptClaims } from '../receipt.ts';
import { RefusedError } from '../refused-error.ts';

/** A decision that holds longer than this belongs into the policy. */
const longestApproval = 31 * 24 * 60 * 60 * 1000;
const longestReason = 500;
/** So many words in a row, or a finding's own words, make a reason that repeats the post. */
const repeatedWords = 5;

/**
 * Holds a request for an approval against what it has to be.
 *
 * @param about the claims of the receipt, what is found in the post, the policy, and the time in milliseconds since 1970
 * @throws RefusedError for the first thing that it is not
 */
export function assertApprovable(
  request: ApprovalRequest,
  { receipt, report, policy, now }: { receipt: ReceiptClaims; report: Report; policy: Policy; now: number },
): void {
  assertOther(request, receipt);
  assertRules(request, report, policy);
  assertReason(request, report);
  const until = Date.parse(request.until);
  if (!(until > now && until <= now + longestApproval))
    throw new RefusedError(
      'until',
      'Unexpected end of the approval, expected a time within the next 31 days',
    );
}

/** Nobody approves what they wrote or sent themselves. */
function assertOther({ approver: { id, name = id }, post }: ApprovalRequest, receipt: ReceiptClaims): void {
  // The receipt holds for these metadata alone, so that nobody else is named as the author to get by.
  const authors = [receipt.by, post.meta?.author];
  const own = [id, name].map(folded);
  if (authors.some((each) => typeof each === 'string' && own.includes(folded(each))))
    throw new RefusedError(
      'approver',
      'Unexpected approval by the author or by who asked for the verdict, expected another person',
    );
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}

function assertRules({ rules, approver: { role } }: ApprovalRequest, report: Report, policy: Policy): void {
  const found = new Set(
    report.findings.filter(({ cause }) => cause === undefined).map(({ ruleId }) => ruleId),
  );
  if (rules.length === 0)
    throw new RefusedError('findings', 'Unexpected absence of rules, expected those to approve');
  for (const rule of rules) {
    // What is not among the findings may be anything, the post included: it is not repeated.
    if (!found.has(rule))
      throw new RefusedError(
        'findings',
        `Unexpected rule, expected one that holds this post: ${[...found].join(', ') || 'none does'}`,
      );
    const allowed = policy.waivableBy(rule)?.by;
    if (allowed && !allowed.includes(role))
      throw new RefusedError(
        'locked',
        `Unexpected approval of \`${rule}\` by \`${role}\`, expected ${
          allowed.length === 0
            ? 'none: the policy lets nobody approve it'
            : allowed.map((each) => `\`${each}\``).join(' or ')
        }`,
      );
  }
}

function assertReason({ reason, post }: ApprovalRequest, report: Report): void {
  if (!/\p{L}{3}/u.test(reason) || reason.length > longestReason)
    throw new RefusedError(
      'reason',
      `Unexpected reason, expected one in words, of at most ${longestReason} characters`,
    );
  const own = wordsOf(reason);
  const findings = report.findings.map((finding) =>
    textOf(post, finding.field).slice(finding.start, finding.end),
  );
  const repeats = (text: string) => text !== '' && own.includes(` ${text} `);
  const personal = findings
    .filter((_, index) => report.findings[index]?.personal)
    .map((text) => wordsOf(text).trim());
  if (personal.some(repeats) || stretches(post.text).some(repeats))
    throw new RefusedError(
      'reason',
      'Unexpected words of the post in the reason, expected the reason alone: it is kept in the log',
    );
}

/** The words of a text in small letters, each between blanks. */
function wordsOf(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}

function stretches(text: string): string[] {
  const words = wordsOf(text).trim().split(' ');
  return words
    .map((_, index) => words.slice(index, index + repeatedWords))
    .filter(({ length }) => length === repeatedWords)
    .map((stretch) => stretch.join(' '));
}
