import { readFileSync } from 'node:fs';
import type { Waiver } from '@bluepencil/core';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { FormatName } from './formats.ts';
import { report } from './report.ts';
import { samplePolicy as policy, sampleReport } from './sample-report.ts';

const waiver: Waiver = {
  rule: 'pii/phone/uk',
  phrase: '519-555-0134',
  reason: 'The line of a <b>food bank</b>',
  by: [
    { name: 'A. Marsh', role: 'pio' },
    { name: 'C. Oake', role: 'chief' },
  ],
  until: '2026-06-30',
};
const { findings } = sampleReport('a', [{}]);
const standing = { ...sampleReport('a'), waived: [{ finding: findings[0]!, waiver }] };
const mixed = { ...sampleReport('b', [{ verdict: 'review' }]), waived: standing.waived };
const origins = [{ waivedFingerprints: ['f7'] }, {}];
const show = (format: FormatName) => report([standing, mixed], { policy, format, origins });
const by = 'waived by A. Marsh (pio) and C. Oake (chief) until 2026-06-30: ';

describe('what is waived', () => {
  test('is shown to people with who decided, until when and why', () => {
    expect(show('pretty')).toContain(`a\n\n  waived  1:1  Unexpected phone number`);
    expect(show('pretty')).toContain(`    ${by}The line of a <b>food bank</b>\n`);
    expect(show('pretty')).toContain('\n2 posts: 1 review, 1 publish; 2 findings waived\n');
    const alone = report([standing], { policy, format: 'pretty' });
    expect(alone).toContain('\nNothing found: the post may go out; 1 finding waived\n');
  });

  test('is a row of the Markdown table, as text', () => {
    expect(show('markdown')).toContain('### a: publish\n');
    expect(show('markdown')).toContain('| waived | 1:1 | Unexpected phone number');
    expect(show('markdown')).toContain('The line of a &#60;b&#62;food bank');
  });

  test('is told apart in JSON, which still fits its schema', () => {
    const text = show('json');
    const schema = JSON.parse(
      readFileSync(new URL('../../node/schemas/report.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const document: unknown = JSON.parse(text);
    expect(new Ajv().validate(schema, document)).toBe(true);
    expect(document).toMatchObject({
      results: [
        {
          verdict: 'publish',
          findings: [],
          waived: [{ rule: 'pii/phone/uk', by: ['A. Marsh (pio)', 'C. Oake (chief)'], until: '2026-06-30' }],
        },
        { verdict: 'review', findings: [{}], waived: [{}] },
      ],
    });
  });

  test('is suppressed in SARIF, and no finding of a baseline', () => {
    const { results } = (JSON.parse(show('sarif')) as { runs: { results: Record<string, unknown>[] }[] })
      .runs[0]!;
    expect(results).toHaveLength(3);
    expect(results[0]).toMatchObject({
      partialFingerprints: { 'bluepencil/v1': 'f7' },
      suppressions: [{ kind: 'external', status: 'accepted', justification: `${by}${waiver.reason}` }],
    });
    expect(results[0]).not.toHaveProperty('baselineState');
  });

  test('stands beside the post in HTML, as text', () => {
    expect(show('html')).toContain('Let stand (waived by A. Marsh (pio)');
    expect(show('html')).not.toContain('<b>food');
  });

  test.each<FormatName>(['line', 'github', 'junit'])('holds nothing in %s', (format) => {
    expect(report([standing], { policy, format })).not.toContain('Unexpected');
  });
});
