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
  expect(page).toContain('| tone/rude | `{"verdict":"block"}` |');
});
