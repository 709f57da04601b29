import { describe, expect, it } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { lint } from './lint.ts';
import type { Pack } from './pack.ts';
import type { Post } from './post.ts';
import type { CodeRule, DataRule, Rule } from './rule.ts';

const base = {
  summary: 'Leave it out',
  why: 'Because it harms.',
  sources: [],
  verdict: 'block' as const,
  message: 'Unexpected `{{actual}}`, expected nothing of the kind',
  examples: { fail: [], pass: [] },
};
const confession: DataRule = {
  ...base,
  id: 'case/confession',
  check: 'phrases',
  options: { phrases: ['he <confess>'], unless: ['told ..2 court'] },
};
const phone: DataRule = {
  ...base,
  id: 'pii/phone',
  check: 'entity',
  options: { entities: ['phone'], allow: ['$ownNumbers'] },
};
const broken: CodeRule = {
  ...base,
  id: 'tone/broken',
  check: () => {
    throw new Error('boom');
  },
};

const packOf = (...declares: Rule[]): Pack => ({ name: 'test', version: '1.2.3', declares });
const post = (text: string, meta?: Post['meta']): Post =>
  meta ? { id: 'p-1', text, meta } : { id: 'p-1', text };

describe('lint', () => {
  const policy = compilePolicy([packOf(confession, phone)], {
    parameters: { ownNumbers: ['(519) 555-0100'] },
  });

  it('reports findings in the order of the text, with offsets, points and the rule that made them', () => {
    const text = 'Call 519-555-0134.\nHe confessed.';
    const report = lint(post(text), policy);
    expect(report).toMatchObject({ id: 'p-1', verdict: 'block', policy: { name: 'test', version: '1.2.3' } });
    expect(report.findings.map(({ ruleId, start, end }) => [ruleId, text.slice(start, end)])).toEqual([
      ['pii/phone', '519-555-0134'],
      ['case/confession', 'He confessed'],
    ]);
    expect(report.findings[1]).toMatchObject({
      clause: 'case/confession',
      source: 'bluepencil',
      fatal: true,
      note: 'Because it harms.',
      url: 'https://bluepencil.dev/rules/case/confession',
      place: { start: { line: 2, column: 1, offset: 19 }, end: { line: 2, column: 13, offset: 31 } },
      line: 2,
      column: 1,
    });
  });

  it('masks what is personal and shows what is not', () => {
    const { findings } = lint(post('He confessed. Call 519-555-0134.'), policy);
    expect(findings.map(({ reason }) => reason)).toEqual([
      'Unexpected `He confessed`, expected nothing of the kind',
      'Unexpected `519-•••-••34`, expected nothing of the kind',
    ]);
  });

  it('leaves the numbers of the agency alone, however they are written', () => {
    expect(lint(post('Call 519.555.0100 or +1 519 555 0100'), policy)).toMatchObject({
      verdict: 'publish',
      findings: [],
    });
  });

  it('reads the text descriptions of attachments', () => {
    const meta = { attachments: [{ kind: 'image', alt: 'A card with 519-555-0134' }] };
    expect(lint(post('Found this.', meta), policy).findings).toMatchObject([
      { ruleId: 'pii/phone', field: 'attachments.0.alt', start: 12, end: 24 },
    ]);
  });

  it('holds a post that a rule could not check, and says which', () => {
    const report = lint(post('Hello'), compilePolicy([packOf(broken)]));
    expect(report.verdict).toBe('review');
    expect(report.findings[0]?.reason).toContain('`tone/broken` (E101)');
    expect(report.findings[0]?.cause).toEqual(new Error('boom'));
  });

  it('applies a rule only where its conditions fit; an account is official unless it says otherwise', () => {
    const personal = compilePolicy([packOf({ ...confession, when: { account: 'personal' } })]);
    const canada = compilePolicy([packOf({ ...confession, when: { jurisdiction: ['ca*', 'uk'] } })]);
    const verdicts = (policies: typeof personal, meta?: Post['meta']): string =>
      lint(post('He confessed', meta), policies).verdict;
    expect(verdicts(personal)).toBe('publish');
    expect(verdicts(personal, { account: 'personal' })).toBe('block');
    expect(verdicts(canada, { jurisdiction: 'ca-on' })).toBe('block');
    expect(verdicts(canada, { jurisdiction: 'us' })).toBe('publish');
    expect(verdicts(canada)).toBe('publish');
  });

  it.each([
    '',
    ' ',
    '\0',
    '\ud800',
    '\u200b',
    '🙂'.repeat(2000),
    'a'.repeat(1_000_000),
    'he '.repeat(200_000),
  ])('answers for an odd post', (text) => {
    expect(lint(post(text), policy).verdict).toBe('publish');
  });

  it('gives the same answer twice', () => {
    const text = 'He confessed. 519-555-0134';
    expect(JSON.stringify(lint(post(text), policy))).toBe(JSON.stringify(lint(post(text), policy)));
  });
});
