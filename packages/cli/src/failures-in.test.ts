import type { Report } from '@bluepencil/core';
import type { ReadPost } from '@bluepencil/node';
import { expect, test } from 'vitest';
import { failuresIn } from './failures-in.ts';

test('failuresIn tells which rule failed and where, and nothing of the post', () => {
  const read = { file: '/a.jsonl', line: 3 } as ReadPost;
  const findings = [
    { ruleId: 'a/b', cause: new Error('519-555-0134') },
    { ruleId: 'a/c' },
    { ruleId: 'a/d', cause: 'x' },
  ];
  const [first, second, third] = failuresIn({ findings } as unknown as Report, read);
  expect(first).toMatchObject({
    code: 'E101',
    message: 'Unexpected failure of `a/b`, expected an answer; please report it',
    place: { file: '/a.jsonl', line: 3 },
  });
  expect(first?.hint).toMatch(/^ {4}at /);
  expect(first?.hint).not.toContain('0134');
  expect(second?.hint).toBe('');
  expect(third).toBeUndefined();
});
