import { type Config, compilePolicy, type DataRule, type Pack, type Policy } from '@bluepencil/core';

const examples = { fail: ['a'], pass: ['b'] };

const confession: DataRule = {
  id: 'case/confession',
  summary: 'Leave out what an accused said',
  why: 'A jury should hear a statement in court.',
  sources: [
    { id: 'ACT', section: 's 4', binding: 'required-by' },
    { id: 'GONE', binding: 'modelled-on' },
  ],
  verdict: 'block',
  check: 'phrases',
  options: { phrases: ['{suspect} <confess>'] },
  message: 'Unexpected account of a statement `{{actual}}`, expected only the charge',
  suggest: ['A man was charged.'],
  examples,
};

const phone: DataRule = {
  ...{ id: 'pii/phone', summary: 'Leave out numbers', why: 'It is called by anybody.', sources: [] },
  ...{ verdict: 'review', check: 'entity', options: { entities: ['phone'] } },
  message: 'Unexpected number `{{actual}}`, expected an agency line',
  examples,
};

const hashtag: DataRule = {
  ...{ id: 'form/hashtag-case', summary: 'Use capitals', why: 'It is read out.', sources: [] },
  ...{ verdict: 'advise', check: 'casing', options: { hashtags: true } },
  message: 'Unexpected run-together hashtag `{{actual}}`, expected a capital for each word',
  examples,
};

const length: DataRule = {
  ...{ id: 'form/length', summary: 'Keep within the limit', why: 'It is cut.', sources: [] },
  ...{ verdict: 'block', check: 'length', options: { limits: { x: { max: 40, count: 'weighted' } } } },
  message: 'Unexpected length of {{actual}}, expected no more than the channel takes',
  examples,
};

/** A small pack with one rule of each kind that a composer shows in its own way. For tests. */
export const samplePack: Pack = {
  name: 'town',
  version: '1.0.0',
  sources: { ACT: { title: 'The Act', url: 'https://example.org/act', verified: 'V' } },
  words: { suspect: ['he', 'the {driver}'], driver: ['driver'], unused: ['nobody'] },
  declares: [confession, phone, hashtag, length],
};

/** Compiles the small pack. For tests. */
export function samplePolicy(config?: Config): Policy {
  return compilePolicy([samplePack], config);
}
