import { compilePolicy, type DataRule } from '@bluepencil/core';
import { expect, test } from 'vitest';
import { judge } from './judge.ts';

const rule: DataRule = {
  id: 'tone/rude',
  summary: '',
  why: '',
  sources: [],
  verdict: 'review',
  message: '',
  examples: { fail: [], pass: [] },
  check: 'phrases',
  options: { phrases: ['fool'] },
};
const policy = compilePolicy([{ name: 'test', version: '0.0.0', declares: [rule] }]);

test('the words of a finding come from the text that it lies in', () => {
  const meta = { attachments: [{ kind: 'image', alt: 'A sign that says fool' }] };
  const [judged] = judge([{ id: 'a', text: 'Look at this.', meta }], policy);
  expect(judged?.found.map(({ words }) => words)).toEqual(['fool']);
});
