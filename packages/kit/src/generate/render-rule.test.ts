import type { DataRule } from '@bluepencil/core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rudeRule } from '../write-repository.ts';
import { renderPack } from './render-pack.ts';
import { renderRule } from './render-rule.ts';

const rule = parse(rudeRule) as DataRule;

function render(changes: Partial<DataRule>, verified: 'V' | 'K' = 'V', url = 'somewhere on paper'): string {
  return renderRule({
    rule: { ...rule, ...changes } as DataRule,
    pack: 'mini',
    sources: { BOOK: { title: 'A book', url, verified } },
  });
}

test('says where a rule applies, and with which metadata an example', () => {
  const page = render({
    when: { account: 'personal', channel: ['x', 'bluesky'] },
    examples: { fail: [{ post: 'One\n\ntwo fools', meta: { account: 'personal' } }], pass: ['Hi.'] },
  });
  expect(page).toContain('`account: personal` and `channel: ["x","bluesky"]`');
  expect(page).toContain('> One\n>\n> two fools\n>\n> (`account: personal`)');
});

test('says how far a source was read, and what is known of one without an address', () => {
  expect(render({}, 'K')).toContain(
    '- Required by BOOK, 1: A book. somewhere on paper (K: not seen, check it before relying on it)',
  );
  expect(render({ sources: [{ id: 'LOST', binding: 'modelled-on' }] })).toContain('- Modelled on LOST\n');
});

test('gives wordings to use, and another verdict to set', () => {
  const page = render({ suggest: ['a polite word'], verdict: 'block' });
  expect(page).toContain('- a polite word');
  expect(page).toContain('tone/rude: review #');
});

test('the links of a rule of three parts lead up once more', () => {
  expect(render({ id: 'tone/rude/loudly' })).toContain('(../../../clauses.md#tonerude)');
});

test('the page of a pack tells its bases and settings', () => {
  const pack = {
    name: 'local',
    version: '2',
    extends: ['mini'],
    rules: { 'tone/rude': { verdict: 'block' } as const },
    words: {},
    sources: {},
    declares: [],
  };
  const page = renderPack({ folder: '', clauses: {}, unreadable: [], pack });
  expect(page).toContain('Version 2. Extends [mini](mini.md).');
  expect(page).toContain('| tone/rude | `block` |');
});

test('the page of a pack tells why it sets what it sets, and what a lawyer must confirm', () => {
  const reference = { id: 'ACT', section: 's. 1', binding: 'required-by' } as const;
  const why = 'The Act says so.';
  const pack = {
    name: 'local',
    version: '2',
    parameters: { age: 18, 'lines+': ['911'] },
    basis: {
      age: { sources: [reference], verified: 'V' as const },
      lines: { verified: 'K' as const, note: 'Own knowledge' },
    },
    confirm: ['Whether the Act is in force.'],
    rules: { 'tone/*': { atLeast: 'review' as const, why, sources: [reference], message: 'No, yes' } },
    overrides: [
      { when: { unit: 'k9' }, rules: { 'tone/rude': { verdict: 'off', options: { a: 1 } } as const } },
    ],
    words: {},
    sources: {
      ACT: { title: 'The Act', verified: 'P' as const, asOf: '2026-01-01' },
      BOOK: { title: 'A book', verified: 'V' as const },
    },
    declares: [{ ...rule, sources: [{ id: 'BOOK', binding: 'modelled-on' as const }] } as DataRule],
  };
  const page = renderPack({ folder: '', pack, clauses: {}, unreadable: [] });
  expect(page).toContain(
    '| tone/* | at least `review` | The Act says so. It says: No, yes Required by ACT, s. 1 (P). |',
  );
  expect(page).toContain('## Settings for posts with `{"unit":"k9"}`');
  expect(page).toContain('| tone/rude | `off`, `{"a":1}` |  |');
  expect(page).toContain('| age | `18` | Required by ACT, s. 1 (P). | 2026-01-01 | V: read |');
  expect(page).toContain(
    '| lines+ | `["911"]` | Own knowledge |  | K: not seen, check it before relying on it |',
  );
  expect(page.slice(page.indexOf('## What a lawyer'))).toBe(
    [
      '## What a lawyer must still confirm\n',
      '- Whether the Act is in force.',
      '- The parameter `lines`, `911`: K, not seen, check it before relying on it.',
      '- ACT, The Act: P, read in part, or second-hand.',
      '- The edition in force, which is not on record, of BOOK.\n',
    ].join('\n'),
  );
});

test('a rule shows the edition of its source, and the parameters of its examples', () => {
  const page = renderRule({
    rule: {
      ...rule,
      examples: { fail: [{ post: 'Fool.', parameters: { line: '911' } }], pass: ['Hi.'] },
    },
    pack: 'mini',
    sources: { BOOK: { title: 'A book', verified: 'V', asOf: '2024' } },
  });
  expect(page).toContain('A book. Edition: 2024. (V: read)');
  expect(page).toContain('> (where the parameters are `line: 911`)');
});

test('the page of a pack tells what units and roles may post about', () => {
  const units = { 'beat-*': { name: 'Beats', may: ['closures'], leaves: ['arrests', 'suspects'] } };
  const parameters = { units, roles: { pio: { name: 'Information officer' } } };
  const pack = { name: 'local', version: '2', parameters, basis: {}, words: {}, sources: {}, declares: [] };
  const page = renderPack({ folder: '', pack, clauses: {}, unreadable: [] });
  expect(page).toContain('| Beats | `beat-*` | closures | arrests, suspects |');
  expect(page).toContain('| Information officer | `pio` | every topic |  |');
  expect(page).toContain('| units | see above |');
});
