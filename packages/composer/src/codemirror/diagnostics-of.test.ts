import { expect, test } from 'vitest';
import { createLinter } from '../create-linter.ts';
import { samplePolicy } from '../sample-policy.ts';
import { diagnosticsOf } from './diagnostics-of.ts';

test('what is waived is a hint that tells who says so, and offers nothing', async () => {
  const waiver = {
    ...{ rule: 'pii/phone', phrase: '519-555-0134', reason: 'The food bank asked.', until: '2999-06-30' },
    by: { name: 'A. Marsh', role: 'pio' },
  };
  const post = { id: '1', text: 'Ring 519-555-0134.' };
  const report = await createLinter(samplePolicy()).lint(post, { waivers: [waiver] });
  expect(diagnosticsOf(report)).toEqual([
    {
      ...{ from: 5, to: 17, severity: 'hint', source: 'pii/phone' },
      message:
        'Unexpected number `519-•••-••34`, expected an agency line\nWaived by A. Marsh (pio) until 2999-06-30: The food bank asked.',
    },
  ]);
});

test('findings become diagnostics with what to write instead; those of an attachment stay out', async () => {
  const text = 'He confessed. Ring 519-555-0134. #drivesafe';
  const meta = { attachments: [{ kind: 'image', alt: 'He confessed' }] };
  const report = await createLinter(samplePolicy()).lint({ id: '1', text, meta });
  expect(
    diagnosticsOf(report).map(({ from, to, severity, source, actions = [] }) => ({
      ...{ found: text.slice(from, to), severity, source },
      actions: actions.map(({ name }) => name),
    })),
  ).toEqual([
    {
      found: 'He confessed',
      severity: 'error',
      source: 'case/confession',
      actions: ['Use “A man was charged.”'],
    },
    { found: '519-555-0134', severity: 'warning', source: 'pii/phone', actions: [] },
    { found: '#drivesafe', severity: 'info', source: 'form/hashtag-case', actions: ['Use “#DriveSafe”'] },
  ]);
});
