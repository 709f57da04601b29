import type { Finding, Policy, Report } from '@bluepencil/core';

/** A policy as a reporter sees it. For tests. */
export const samplePolicy = {
  identity: { name: 'standard+town', version: '1.2.0', digest: 'd1' },
  packs: ['standard', 'town'],
  rules: [
    {
      rule: {
        id: 'pii/phone/uk',
        summary: 'Leave out private numbers',
        why: 'A number in public is called by anybody.',
        sources: [
          { id: 'ACT', section: 's 4(1)', binding: 'required-by' },
          { id: 'GONE', binding: 'modelled-on' },
        ],
      },
      verdict: 'block',
      clause: 'pii/phone',
      url: 'https://bluepencil.dev/rules/pii/phone/uk',
    },
    {
      rule: { id: 'tone/slang', summary: 'Write plainly', why: 'It shuts readers out.', sources: [] },
      verdict: 'advise',
      clause: 'tone/slang',
      url: 'https://bluepencil.dev/rules/tone/slang',
    },
  ],
  sources: { ACT: { title: 'The Act', url: 'https://example.org/act', verified: 'V' } },
} as unknown as Policy;

/** A report with one finding for each verdict given. For tests. */
export function sampleReport(id: string, findings: Partial<Finding>[] = []): Report {
  const whole = findings.map((finding, index) => ({
    ruleId: 'pii/phone/uk',
    clause: 'pii/phone',
    verdict: 'block',
    personal: true,
    reason: 'Unexpected phone number `519-•••-••34`, expected an agency line',
    note: 'A number in public is called by anybody.',
    url: 'https://bluepencil.dev/rules/pii/phone/uk',
    start: index,
    end: index + 12,
    place: { start: { line: 1, column: index + 1 }, end: { line: 1, column: index + 13 } },
    expected: [],
    ...finding,
  }));
  const verdict = whole[0]?.verdict ?? 'publish';
  return { id, verdict, findings: whole, policy: samplePolicy.identity } as unknown as Report;
}
