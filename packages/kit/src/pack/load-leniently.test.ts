import { join } from 'node:path';
import { lint } from '@bluepencil/core';
import { expect, test } from 'vitest';
import { rudeRule, writeRepository } from '../write-repository.ts';
import { loadLeniently } from './load-leniently.ts';

const mini = 'packages/packs/mini';

function load(changes: Record<string, string>) {
  const { policy, leftOut } = loadLeniently([join(writeRepository(changes), mini)]);
  return { rules: policy.rules.map(({ rule }) => rule.id), leftOut };
}

test.each([
  ['with broken YAML', 'id: [', /^rules\/tone\/new\.yml: /],
  ['that is empty', '', /^rules\/tone\/new\.yml: Unexpected emptiness/],
  ['with another id', rudeRule, /Unexpected id `tone\/rude`/],
  [
    'with an unknown word class',
    rudeRule.replace('tone/rude', 'tone/new').replace('{insult}', '{insolt}'),
    /tone\/new: .*perhaps `insult`/,
  ],
  ['without options', 'id: tone/new\ncheck: phrases\n', /^rules\/tone\/new\.yml: Unexpected absence/],
])('a rule %s is left out, and the others stay', (_, text, reason) => {
  const { rules, leftOut } = load({ [`${mini}/rules/tone/new.yml`]: text });
  expect(rules).toEqual(['tone/rude']);
  expect(leftOut).toEqual([expect.stringMatching(reason)]);
});

test('a word class and a setting that cannot be compiled are left out', () => {
  const { rules, leftOut } = load({
    [`${mini}/words/more.yml`]: 'bad: ["(open"]\n',
    [`${mini}/pack.yml`]: 'name: mini\nversion: 1.0.0\nrules: {tone/none: off}\n',
  });
  expect(rules).toEqual(['tone/rude']);
  expect(leftOut).toHaveLength(2);
});

test('the second of two classes with one name is left out', () => {
  const { leftOut } = load({ [`${mini}/words/more.yml`]: 'insult: [clot]\n' });
  expect(leftOut).toEqual([
    'words/more.yml: Unexpected second class `insult`, expected each class in one place',
  ]);
});

test('what stays must be a policy', () => {
  expect(() => load({ [`${mini}/rules/tone/rude.yml`]: 'id: [' })).toThrow('without an active rule');
});

test('packs come after those that they extend', () => {
  const root = writeRepository({
    'packages/packs/local/pack.yml':
      'name: local\nversion: 1.0.0\nextends: [mini]\nrules: {tone/rude: block}\n',
  });
  const { policy } = loadLeniently([join(root, 'packages/packs/local')]);
  expect(policy.packs).toEqual(['mini', 'local']);
  expect(policy.rules[0]?.verdict).toBe('block');
});

test('a ring of packs is told', () => {
  const changes = { [`${mini}/pack.yml`]: 'name: mini\nversion: 1.0.0\nextends: [mini]\n' };
  expect(() => load(changes)).toThrow('Unexpected ring of packs');
});

test('some rules may be picked, with the settings that are of them', () => {
  const root = writeRepository({
    [`${mini}/rules/tone/cold.yml`]: rudeRule.replace('tone/rude', 'tone/cold'),
    [`${mini}/pack.yml`]: 'name: mini\nversion: 1.0.0\nrules: {tone/cold: off, tone/rude: block}\n',
  });
  const { policy, leftOut } = loadLeniently([join(root, mini)], (id) => id === 'tone/rude');
  expect([policy.rules.map(({ rule }) => rule.id), leftOut]).toEqual([['tone/rude'], []]);
});

test('a safe list that passes rules beside those that are picked still passes these', () => {
  const root = writeRepository({
    [`${mini}/rules/tone/cold.yml`]: rudeRule.replace('tone/rude', 'tone/cold'),
    [`${mini}/pack.yml`]: [
      'name: mini',
      'version: 1.0.0',
      'safe:',
      '  weather: {passes: [tone/cold, tone/r*], elements: {snow: [you clot]}, sources: [{id: BOOK, binding: modelled-on}], verified: K}',
      '',
    ].join('\n'),
  });
  const { policy, leftOut } = loadLeniently([join(root, mini)], (id) => id === 'tone/rude');
  expect([policy.rules.map(({ rule }) => rule.id), leftOut]).toEqual([['tone/rude'], []]);
  expect(lint({ id: 'a', text: 'You clot.' }, policy).verdict).toBe('publish');
});
