import { type DataRule } from '@bluepencil/core';
import { describe, expect, test } from 'vitest';
import { explain } from './explain.ts';

const rule: DataRule = {
  id: 'pii/phone',
  summary: 'Leave out private phone numbers',
  why: 'A number in public is called by anybody.',
  sources: [
    { id: 'ACT', section: 's 4(1)', binding: 'required-by' },
    { id: 'GUIDE', binding: 'modelled-on' },
    { id: 'GONE', binding: 'modelled-on' },
  ],
  verdict: 'block',
  check: 'entity',
  options: { entities: ['phone'] },
  message: 'Unexpected phone number `{{actual}}`, expected an agency line',
  examples: { fail: ['Call Ann.\nOn 519-555-0134.', { post: 'Ring 519-555-0135.' }], pass: ['Call us.'] },
};
const sources = {
  ACT: { title: 'The Act', url: 'https://example.org/act', verified: 'V' },
  GUIDE: { title: 'A guide', verified: 'K' },
} as const;

describe('explain', () => {
  test('tells what a rule asks, why, on which ground, and where it begins and ends', () => {
    expect(explain({ rule, verdict: 'review', url: 'https://bluepencil.dev/rules/pii/phone', sources }))
      .toBe(`pii/phone  review
Leave out private phone numbers

A number in public is called by anybody.

Sources
  required by ACT: The Act, s 4(1) (V, read)
    https://example.org/act
  modelled on GUIDE: A guide (K, not seen: check before you rely on it)
  modelled on GONE, which is not among the sources of the packs

Finds something in
  - Call Ann.
    On 519-555-0134.
  - Ring 519-555-0135.

Finds nothing in
  - Call us.

https://bluepencil.dev/rules/pii/phone
`);
  });

  test('tells what to write instead, and when the rule is off', () => {
    const text = explain({ rule: { ...rule, suggest: ['Call 911'], sources: [] }, verdict: 'off', sources });
    expect(text).toContain('pii/phone  off\n');
    expect(text).toContain('\n\nInstead\n  - Call 911\n');
    expect(text).not.toContain('Sources');
  });

  test('is coloured when asked', () => {
    expect(explain({ rule, verdict: 'block', sources }, { color: true })).toContain(
      '\u001b[31mblock\u001b[0m',
    );
  });

  test('tells the facts that clear what it finds', () => {
    const clearedBy = [
      { fact: 'courtOrder', needs: ['until'] },
      { fact: 'booking', where: { offence: ['violent', 'sexual'] } },
    ];
    expect(explain({ rule: { ...rule, clearedBy }, verdict: 'review', sources })).toContain(
      'Finds nothing where the post documents\n  meta.courtOrder with until\n  meta.booking with offence violent or sexual\n',
    );
  });
});
