import { compilePolicy } from './compile-policy.ts';
import type { DataRule } from './rule.ts';

const base = {
  summary: 'Mind it',
  why: 'It harms.',
  sources: [],
  verdict: 'block' as const,
  message: 'Unexpected `{{actual}}`, expected nothing of the kind',
  examples: { fail: [], pass: [] },
};
const rules: DataRule[] = [
  { ...base, id: 'form/hashtag-case', verdict: 'advise', check: 'casing', options: { hashtags: true } },
  { ...base, id: 'pii/phone', check: 'entity', options: { entities: ['phone'], allow: ['$ownNumbers'] } },
  { ...base, id: 'pii/home', check: 'entity', options: { entities: ['address'] } },
  {
    ...base,
    id: 'tone/jargon',
    verdict: 'advise',
    check: 'phrases',
    options: { phrases: ['10 (4|7|50)', 'misper'] },
  },
  {
    ...base,
    id: 'tone/slang',
    verdict: 'review',
    check: 'phrases',
    options: { phrases: ['perp', 'off duty'] },
  },
];

/** Rules whose findings have an edit, in each of the ways there are. For tests. */
export const fixablePack = { name: 'test', version: '1.0.0', declares: rules };

/** Their policy. */
export const fixablePolicy = compilePolicy([fixablePack], {
  parameters: {
    ownNumbers: ['519-555-0100'],
    agencyLine: '519-555-0100',
    spelledOut: { '10-4': 'understood', '10-7': 'off duty', '10-50': 'crash' },
  },
});
