import type { Finding, Policy, Report } from '@bluepencil/core';

/** A policy as a reporter sees it. For tests. */
export const samplePolicy = {
  identity: { name: 'standard+town', version: '1.2.0', digest: 'd1' },
  packs: ['standard', 'town'],
  rules: [{}, {}],
} as unknown as Policy;

/** A report with one finding for each verdict given. For tests. */
export function sampleReport(id: string, findings: Partial<Finding>[] = []): Report {
  const whole = findings.map((finding, index) => ({
    ruleId: 'pii/phone/uk',
    clause: 'pii/phone',
    verdict: 'block',
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
