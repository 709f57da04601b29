import { expect, it } from 'vitest';
import { keepMerged, openMerged } from './keep-merged.ts';
import { mergeLayers } from './merge-layers.ts';
import type { Pack } from './pack.ts';
import type { DataRule } from './rule.ts';

function ruleOf(id: string, options: DataRule): DataRule {
  return { ...options, id };
}

const bare = {
  ...{ id: '', summary: 'No elephants.', why: 'They are large.', verdict: 'advise' as const },
  ...{ message: 'Unexpected `{{actual}}`, expected none', examples: { fail: ['x'], pass: ['y'] } },
  sources: [{ id: 'A', binding: 'modelled-on' as const }],
};
const phrases: DataRule = { ...bare, check: 'phrases', options: { phrases: ['{beast}'], unless: ['toy'] } };

const packs: Pack[] = [
  {
    ...{ name: 'base', version: '1.0.0' },
    parameters: { line: '614-555-0100', numbers: ['614-555-0131'] },
    words: { beast: ['elephant'], cry: ['roar'] },
    disguised: ['beast'],
    sources: { A: { title: 'A', verified: 'V' } },
    likeness: { holds: { official: 1, personal: 0 }, weights: 'w' },
    declares: ['tone/beast', 'tone/cry', 'case/beast', 'case/cry'].map((id) => ruleOf(id, phrases)),
    safe: { closing: { elements: { what: ['closed'] }, passes: ['case/*'], sources: [], verified: 'K' } },
    overrides: [{ when: { account: 'personal' }, rules: { 'tone/*': 'review' } }],
    locked: ['case/beast'],
  },
  {
    ...{ name: 'town', version: '2.0.0' },
    parameters: { 'numbers+': ['614-555-0132'], line: '614-555-0199' },
    words: { 'beast+': ['mammoth'], cry: ['trumpet'] },
    disguised: ['cry'],
    sources: { B: { title: 'B', verified: 'P' } },
    likeness: { doubts: -2 },
    declares: [ruleOf('form/beast', phrases)],
    rules: {
      'tone/beast': { options: { 'phrases+': ['huge'] }, 'sources+': [{ id: 'B', binding: 'required-by' }] },
      'tone/cry': { verdict: 'block', why: 'It wakes people.', weighed: true },
      'case/cry': 'off',
    },
    overrides: [{ files: ['news/*'], rules: { 'form/beast': 'block' } }],
    waivable: { 'tone/*': { by: ['chief'] } },
  },
];

it('gives what merging the packs gives', () => {
  const merged = mergeLayers(packs, {});
  const kept = JSON.parse(JSON.stringify(keepMerged(merged, packs))) as ReturnType<typeof keepMerged>;
  const opened = openMerged(kept, packs);
  expect(opened).toEqual(merged);
  expect([...opened.rules.keys()]).toEqual([...merged.rules.keys()]);
});

it('keeps nothing of a rule that is as its pack declares it', () => {
  const kept = keepMerged(mergeLayers(packs, {}), packs);
  expect(kept.rules[4]).toEqual({});
  expect(kept.rules[0]?.changes).toEqual({
    options: { phrases: ['{beast}', 'huge'] },
    sources: [
      { id: 'A', binding: 'modelled-on' },
      { id: 'B', binding: 'required-by' },
    ],
  });
});
