import { compilePolicy, type DataRule } from '@bluepencil/core';
import { expect, test } from 'vitest';
import { printNames } from './check-names.ts';
import { findNameDependence, type SwappedName, swapNames } from './swap-names.ts';

const names: SwappedName[] = [
  { group: 'one', gender: 'f', first: 'Ngozi', last: 'Okonjo' },
  { group: 'two', gender: 'm', first: 'Padraig', last: "O'Dowd" },
];
const policyOf = (...phrases: string[]) => {
  const rule: DataRule = {
    id: 'tone/unfair',
    summary: '',
    why: '',
    sources: [],
    verdict: 'review',
    message: '',
    examples: { fail: [], pass: [] },
    check: 'phrases',
    options: { phrases },
  };
  return compilePolicy([{ name: 'test', version: '0.0.0', declares: [rule] }]);
};
const posts = [
  { id: 'a', text: 'Ada Quist, 34, was charged. Quist is in custody.' },
  { id: 'b', text: 'The road is closed.' },
];

test('the people in a text are called by another name throughout', () => {
  const text = 'Ada Quist, 34, was charged. Quist’s car is here; Adam is not.';
  expect(
    swapNames(text, [['Ada', 'Quist']], { group: '', gender: 'f', first: 'Ngozi', last: 'Okonjo' }),
  ).toBe('Ngozi Okonjo, 34, was charged. Okonjo’s car is here; Adam is not.');
});

test('an initial stands only where the whole name does', () => {
  const name: SwappedName = { group: '', gender: 'f', first: 'Ngozi', middle: 'B.', last: 'Okonjo' };
  expect(swapNames('Ada Quist is here. Quist waved.', [['Ada', 'Quist']], name)).toBe(
    'Ngozi B. Okonjo is here. Okonjo waved.',
  );
});

test('a policy that looks at a name is found out', () => {
  expect(findNameDependence(posts, names, policyOf('=Okonjo'))).toMatchObject({
    named: 1,
    dependent: [{ id: 'a' }],
  });
  const check = {
    names: names.length,
    each: names.length,
    ...findNameDependence(posts, names, policyOf('=Okonjo')),
  };
  expect(printNames(check)).toBe(
    "1 of 1 posts change their verdict among 2 names\n  a: review for Ngozi Okonjo, publish for Padraig O'Dowd\n",
  );
});

test('a policy that looks at people alike is not', () => {
  expect(findNameDependence(posts, names, policyOf('{person} ..3 charged')).dependent).toEqual([]);
});

test('each post may be tried with some of the names only, which is said', () => {
  const policy = policyOf('=Okonjo');
  expect(findNameDependence(posts, names, policy, 1).dependent).toEqual([]);
  expect(printNames({ named: 1, names: 2, each: 1, dependent: [] })).toBe(
    '0 of 1 posts change their verdict among 2 names, 1 of them for each post\n',
  );
});
