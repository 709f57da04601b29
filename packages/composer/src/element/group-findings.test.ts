import { expect, test } from 'vitest';
import type { PostFinding, WaivedFinding } from '../linter.ts';
import { groupFindings } from './group-findings.ts';

const finding = (rule: string, changes: Partial<PostFinding> = {}): PostFinding => ({
  ...{ rule, clause: rule.split('/').slice(0, 2).join('/'), verdict: 'review', start: 4, end: 9 },
  ...{ message: '', why: '', url: '', edits: [] },
  ...changes,
});
const edit = (text: string) => ({ kind: 'suggestion' as const, start: 4, end: 9, text });
const rulesOf = (findings: PostFinding[]) =>
  groupFindings(findings).map((entry) => entry.findings.map(({ rule }) => rule));

test('rules of one clause on the same words are one entry, which says what the worst of them does', () => {
  const mild = finding('pii/medical/named', { edits: [edit('a'), edit('b')] });
  const worst = finding('pii/medical/lasting', { verdict: 'block', edits: [edit('b'), edit('c')] });
  const [entry, ...others] = groupFindings([mild, worst]);
  expect(others).toEqual([]);
  expect(entry?.finding).toBe(worst);
  expect(entry?.findings).toEqual([worst, mild]);
  expect(entry?.edits.map(({ text }) => text)).toEqual(['b', 'c', 'a']);
});

test('other words, another clause, another field, no words at all and what is waived stay apart', () => {
  const named = finding('pii/medical/named');
  const waived: WaivedFinding = {
    ...finding('pii/medical/lasting'),
    reason: '',
    by: [],
    until: '2026-06-30',
  };
  for (const other of [
    finding('pii/medical/lasting', { end: 10 }),
    finding('tone/slang'),
    finding('pii/medical/lasting', { field: 'attachments.0.alt' }),
    waived,
  ])
    expect(rulesOf([named, other])).toEqual([[named.rule], [other.rule]]);
  const silent = { start: 0, end: 0 };
  expect(rulesOf([finding('form/alt/a', silent), finding('form/alt/b', silent)])).toHaveLength(2);
});
