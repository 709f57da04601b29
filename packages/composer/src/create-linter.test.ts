import { lint } from '@bluepencil/core';
import { expect, test } from 'vitest';
import { createLinter } from './create-linter.ts';
import { samplePolicy } from './sample-policy.ts';

const policy = samplePolicy();
const linter = createLinter(policy);

test('a report is plain data, the same before and after it crosses from a worker to a page', async () => {
  const text = 'He confessed. Ring 519-555-0134. #drivesafe';
  const post = {
    id: '1',
    text,
    meta: { channel: 'x', attachments: [{ kind: 'image', alt: 'He confessed' }] },
  };
  const report = await linter.lint(post);
  expect(structuredClone(report)).toEqual(report);
  expect(report).toMatchObject({
    id: '1',
    verdict: 'block',
    length: { length: 43, max: 40 },
    policy: policy.identity,
  });
  expect(report.findings.map(({ rule, start, end, field }) => [rule, start, end, field])).toEqual(
    lint(post, policy).findings.map(({ ruleId, start, end, field }) => [ruleId, start, end, field]),
  );
});

test('a finding tells what to write instead: an edit that is safe, or wordings to choose from', async () => {
  const { findings } = await linter.lint({ id: '1', text: 'Late, he confessed. #drivesafe' });
  expect(findings.map(({ edits }) => edits)).toEqual([
    [{ kind: 'suggestion', start: 0, end: 19, text: 'A man was charged.' }],
    [{ kind: 'fix', start: 20, end: 30, text: '#DriveSafe' }],
  ]);
});

test('what is waived stands apart, with who says so and without an edit; a waiver in vain is told at its finding', async () => {
  const text = 'He confessed. #drivesafe';
  const signed = { reason: 'It was said in court.', by: { name: 'A. Marsh', role: 'pio' } };
  const waivers = [
    { ...signed, rule: 'case/confession', phrase: 'He confessed', until: '2999-06-30' },
    { ...signed, rule: 'form/hashtag-case', phrase: '#drivesafe', until: '2020-06-30' },
  ];
  const report = await linter.lint({ id: '1', text }, { waivers });
  expect(structuredClone(report)).toEqual(report);
  expect(report).toMatchObject({
    verdict: 'advise',
    findings: [
      { rule: 'form/hashtag-case', refusals: [expect.stringContaining('that ended on 2020-06-30')] },
    ],
    waived: [
      {
        ...{ rule: 'case/confession', verdict: 'block', start: 0, end: 12, edits: [] },
        ...{ reason: 'It was said in court.', by: ['A. Marsh (pio)'], until: '2999-06-30' },
      },
    ],
  });
  expect(report.findings).toHaveLength(1);
});

test('what is personal is masked in a finding', async () => {
  const { findings } = await linter.lint({ id: '1', text: 'Ring 519-555-0134.' });
  expect(JSON.stringify(findings)).not.toContain('555-0134');
});

test('a rule is explained with its sources, also with one that the policy does not have', async () => {
  expect(await linter.explain('case/confession')).toEqual({
    rule: 'case/confession',
    verdict: 'block',
    summary: 'Leave out what an accused said',
    why: 'A jury should hear a statement in court.',
    url: 'https://bluepencil.dev/rules/case/confession',
    sources: [
      {
        ...{ id: 'ACT', section: 's 4', binding: 'required-by' },
        ...{ title: 'The Act', url: 'https://example.org/act', verified: 'V' },
      },
      { id: 'GONE', binding: 'modelled-on' },
    ],
  });
  expect(await linter.explain('case/nothing')).toBeUndefined();
});
