import type { Pack } from '@bluepencil/core';
import { expect, test } from 'vitest';
import { examineHead } from './examine-head.ts';

const reference = { id: 'ACT', binding: 'required-by' } as const;
const pack: Pack = {
  name: 'local',
  version: '1',
  parameters: { age: 18, 'lines+': ['911'] },
  basis: { age: { verified: 'V', sources: [reference] }, lines: { verified: 'K' } },
  rules: { 'tone/rude': { 'sources+': [reference] }, 'tone/cold': 'off' },
  overrides: [{ when: { unit: 'k9' }, rules: { 'tone/rude': { sources: [reference] } } }],
};
const sources = { ACT: { title: 'The Act', verified: 'V' as const } };

test('a pack that cites what there is and says where its parameters come from is sound', () => {
  expect(examineHead(pack, sources)).toEqual([]);
  expect(examineHead({ ...pack, basis: undefined } as unknown as Pack, sources)).toEqual([]);
});

test('unknown sources are told with the place that cites them', () => {
  expect(examineHead(pack, {})).toEqual(
    ['tone/rude', 'tone/rude', '$age'].map(
      (at) => `${at}: unknown source \`ACT\`, expected a key of sources.yml`,
    ),
  );
});

test('parameters and their basis belong together', () => {
  const other = { ...pack, basis: { age: { verified: 'K' as const }, line: { verified: 'K' as const } } };
  expect(examineHead(other, sources)).toEqual([
    'basis: nothing for the parameter `lines`, expected where its value comes from',
    'basis: unknown parameter `line`, expected one of `parameters`',
  ]);
});
