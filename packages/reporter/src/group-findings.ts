import type { Finding, FindingVerdict, Span } from '@bluepencil/core';

/** What a reader takes for one thing: the findings of one clause on the same words. */
export interface Entry {
  /** The worst of them, and of those the one with the most words: what the entry says. */
  finding: Finding;
  /** All of them, the same one first. */
  findings: readonly Finding[];
  /** What any of them suggests to write instead. */
  expected: readonly string[];
}

const weights: Record<FindingVerdict, number> = { advise: 0, review: 1, block: 2 };

/**
 * Groups findings for reading: several rules of one clause that report the same words, or words within them, are one
 * entry with several rules. The order stays that of the text, in which the findings must come.
 */
export function groupFindings(findings: readonly Finding[]): Entry[] {
  const groups: Group[] = [];
  const latest = new Map<string, Group>();
  for (const finding of findings) {
    const { start, end, clause, field = '' } = finding;
    const key = `${clause} ${field}`;
    const group = latest.get(key);
    // A rule that failed is nothing that others found too.
    if (group && finding.cause === undefined && (end <= group.end || start === group.start)) {
      group.end = Math.max(group.end, end);
      group.findings.push(finding);
      continue;
    }
    const own = { start, end, findings: [finding] as [Finding] };
    groups.push(own);
    if (finding.cause === undefined) latest.set(key, own);
  }
  return groups.map(toEntry);
}

/** Findings, and the widest place among theirs. */
interface Group extends Span {
  findings: [Finding, ...Finding[]];
}

function toEntry({ findings }: Group): Entry {
  findings.sort((a, b) => weights[b.verdict] - weights[a.verdict] || b.end - b.start - (a.end - a.start));
  const expected = new Set(findings.flatMap((each) => each.expected ?? []));
  return { finding: findings[0], findings, expected: [...expected] };
}
