import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { editsFor } from './edits-for.ts';
import { lint } from './lint.ts';
import type { DataRule } from './rule.ts';

function policyWith(suggest: string[], parameters = {}) {
  const base = {
    ...{ summary: 'Mind it', why: 'It harms.', sources: [], verdict: 'review' as const },
    message: 'Unexpected `{{actual}}`, expected nothing of the kind',
    ...{ suggest, examples: { fail: [], pass: [] } },
  };
  const declares: DataRule[] = [
    { ...base, id: 'tone/jargon', check: 'phrases', options: { phrases: ['10 4', 'misper'] } },
    { ...base, id: 'pii/phone', check: 'entity', options: { entities: ['phone'] } },
  ];
  return compilePolicy([{ name: 'test', version: '1.0.0', declares }], { parameters });
}

/** The post after each edit of its first finding. */
function mended(text: string, suggest: string[], parameters = {}): string[] {
  const post = { id: 'p', text };
  const [finding] = lint(post, policyWith(suggest, parameters)).findings;
  return editsFor(post, finding!).map(
    ({ start, end, text: words }) => text.slice(0, start) + words + text.slice(end),
  );
}

describe('editsFor', () => {
  test('puts words in the place of the words', () => {
    expect(mended('One misper found.', ['missing person', 'missing man'])).toEqual([
      'One missing person found.',
      'One missing man found.',
    ]);
  });

  test.each([
    ['the middle of three', 'We ask. A misper is gone! Call us.', 'We ask. She is missing. Call us.'],
    ['the last, without a mark', 'We ask.\nA misper is gone', 'We ask.\nShe is missing.'],
    ['quoted', 'We ask. He said "a misper." Call us.', 'We ask. She is missing. Call us.'],
    ['behind a disguise', 'We ask. A mіsper is\u200b gone!\nCall us.', 'We ask. She is missing.\nCall us.'],
  ])('puts a sentence in the place of the sentence: %s', (_, before, after) => {
    expect(mended(before, ['She is missing.'])).toEqual([after]);
  });

  test('gives the safe edit first and says which it is', () => {
    const post = { id: 'p', text: 'A 10-4 from us.' };
    const policy = policyWith(['understood'], { spelledOut: { '10-4': 'yes' } });
    expect(editsFor(post, lint(post, policy).findings[0]!)).toEqual([
      { kind: 'fix', start: 2, end: 6, text: 'yes' },
      { kind: 'suggestion', start: 2, end: 6, text: 'understood' },
    ]);
  });

  test('gives none for a description of an attachment', () => {
    const attachments = [{ kind: 'image', alt: 'A misper' }];
    const post = { id: 'p', text: 'Seen?', meta: { attachments } };
    const [finding] = lint(post, policyWith(['missing person'])).findings;
    expect(finding?.field).toBe('attachments.0.alt');
    expect(editsFor(post, finding!)).toEqual([]);
  });
});
