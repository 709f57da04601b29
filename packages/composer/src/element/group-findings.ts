import type { PostEdit } from '@bluepencil/core';
import { type FindingVerdict, verdicts } from '@bluepencil/core/verdict';
import type { PostFinding, WaivedFinding } from '../linter.ts';
import { isWaived } from './is-waived.ts';

/** What an author takes for one thing: the findings of one clause on the same words. */
export interface Entry {
  /** The worst of them: what the entry says. */
  finding: PostFinding | WaivedFinding;
  /** All of them, the same one first. */
  findings: readonly (PostFinding | WaivedFinding)[];
  /** What any of them says to write instead. */
  edits: readonly PostEdit[];
}

/** Groups findings as the reports for people do: rules of one clause that report the same words are one entry. */
export function groupFindings(findings: readonly (PostFinding | WaivedFinding)[]): Entry[] {
  const groups = new Map<string, (PostFinding | WaivedFinding)[]>();
  for (const [index, finding] of findings.entries()) {
    const { clause, field, start, end } = finding;
    const isAlone = isWaived(finding) || start === end;
    const key = isAlone ? `${index}` : JSON.stringify([clause, field, start, end]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map(toEntry);
}

function toEntry(group: (PostFinding | WaivedFinding)[]): Entry {
  const findings = group.sort((a, b) => weightOf(b) - weightOf(a));
  const edits = new Map(findings.flatMap((each) => each.edits.map((edit) => [edit.text, edit])));
  return { finding: findings[0] as PostFinding, findings, edits: [...edits.values()] };
}

function weightOf({ verdict }: { verdict: FindingVerdict }): number {
  return verdicts.indexOf(verdict);
}
