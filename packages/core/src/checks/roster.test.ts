import { describe, expect, it } from 'vitest';
import { compilePolicy } from '../compile-policy.ts';
import { digestPost } from '../digest-post.ts';
import { lint } from '../lint.ts';
import type { Metadata } from '../post.ts';
import type { RosterMember } from '../roster/roster.ts';
import type { DataRule } from '../rule.ts';

const rule: DataRule = {
  id: 'boundaries/out-of-role/roster',
  summary: '',
  why: '',
  sources: [],
  verdict: 'review',
  check: 'roster',
  options: {},
  message: 'Unexpected `{{actual}}`, expected one on the roster',
  examples: { fail: [], pass: [] },
};
const packs = [{ name: 'town', version: '1.0.0', declares: [rule] }];
const roster: RosterMember[] = [
  { author: 'a.quist', topics: ['traffic', 'road-*'], unit: 'traffic', role: ['officer', 'sergeant'] },
  { author: 'b.oyelaran', accounts: ['x/@town_*', '@townpd'] },
  { author: 'p.marsh', role: 'pio', approves: true },
  { author: 'o.gone', until: '2026-05-31', approves: true },
];
const now = new Date('2026-06-15T12:00:00Z');

function findings(meta: Metadata, parameters: Record<string, unknown>): string[] {
  const policy = compilePolicy(packs, { parameters });
  return lint({ id: 'a', text: 'x', meta }, policy, { now }).findings.map(({ reason }) => reason);
}
const off = (what: string, lack = '') => [
  `Unexpected \`${what}\`, expected one on the roster${lack && `; ${lack}`}`,
];

describe('the roster that a posting tool sends along', () => {
  it.each<[string, Metadata, string[]]>([
    ['a topic of their own', { author: 'a.quist', topics: ['road-safety'] }, []],
    ['any topic where none is listed', { author: 'b.oyelaran', handle: '@townpd', topics: ['homicide'] }, []],
    ['a foreign topic', { author: 'a.quist', topics: ['traffic', 'homicide'] }, off('homicide')],
    ['a foreign topic, approved', { author: 'a.quist', topics: ['homicide'], approvedBy: 'anybody' }, []],
    ['no topic', { author: 'a.quist' }, []],
    ['somebody unknown', { author: 'c.nobody' }, off('author')],
    ['nobody', {}, []],
  ])('judges %s', (_what, meta, expected) => {
    expect(findings({ ...meta, roster }, {})).toEqual(expected);
  });
});

describe('the roster of the policy', () => {
  const noAuthor = 'the post does not say who writes it: set `meta.author`';
  it.each<[string, Metadata, string[]]>([
    ['a topic of their own', { author: 'a.quist', topics: ['traffic'] }, []],
    ['a foreign topic', { author: 'a.quist', topics: ['homicide'] }, off('homicide')],
    [
      'no topic of somebody who is limited',
      { author: 'a.quist' },
      off('topic', 'the post does not say what it is about: set `meta.topics`'),
    ],
    ['no topic of somebody who is not', { author: 'p.marsh' }, []],
    ['another unit', { author: 'a.quist', unit: 'narcotics', topics: ['traffic'] }, off('unit narcotics')],
    ['another role', { author: 'a.quist', role: 'chief', topics: ['traffic'] }, off('role chief')],
    ['one of several roles', { author: 'a.quist', role: 'sergeant', topics: ['traffic'] }, []],
    ['their account', { author: 'b.oyelaran', channel: 'x', handle: '@town_west' }, []],
    [
      'another account',
      { author: 'b.oyelaran', channel: 'facebook', handle: '@town_west' },
      off('account facebook/@town_west'),
    ],
    ['an account that is not said', { author: 'b.oyelaran' }, off('account official')],
    ['somebody unknown', { author: 'c.nobody' }, off('author')],
    [
      'somebody who has left',
      { author: 'o.gone' },
      off('author', 'the author was on the roster until 2026-05-31'),
    ],
    ['nobody', {}, off('author', noAuthor)],
    ['nobody, from a personal account', { account: 'personal' }, []],
    ['a foreign topic, approved', { author: 'a.quist', topics: ['homicide'], approvedBy: 'p.marsh' }, []],
    [
      'an approval with its date',
      { author: 'c.nobody', approvedBy: { by: 'p.marsh', on: '2026-06-14' } },
      [],
    ],
    ['an approval by somebody unknown', { author: 'c.nobody', approvedBy: 'anybody' }, off('author')],
    ['an approval by somebody who may not', { author: 'c.nobody', approvedBy: 'a.quist' }, off('author')],
    ['an approval by somebody who has left', { author: 'c.nobody', approvedBy: 'o.gone' }, off('author')],
    [
      'an approval of oneself',
      { author: 'p.marsh', role: 'chief', approvedBy: 'p.marsh' },
      off('role chief'),
    ],
    ['a roster of the post’s own', { author: 'c.nobody', roster: [{ author: 'c.nobody' }] }, off('author')],
  ])('judges %s', (_what, meta, expected) => {
    expect(findings(meta, { roster })).toEqual(expected);
  });

  it('says who may sign a waiver', () => {
    const policy = compilePolicy(packs, {
      parameters: { roster: [{ author: 'p.marsh', name: 'P. Marsh', role: 'pio' }] },
    });
    const post = { id: 'a', text: 'x', meta: { author: 'c.nobody' } };
    const signed = (name: string, role: string) => {
      const waiver = {
        rule: rule.id,
        post: digestPost(post),
        reason: 'y',
        by: { name, role },
        until: '2026-06-30',
      };
      return lint(post, policy, { now, waivers: [waiver] });
    };
    expect(signed('P. Marsh', 'pio').waived).toHaveLength(1);
    expect(signed('p.marsh', 'pio').waived).toHaveLength(1);
    expect(signed('P. Marsh', 'chief').refused?.[0]?.fault.message).toBe(
      'Unexpected waiver of `boundaries/out-of-role/roster` by somebody who is not on the roster as `chief`, expected people of the roster in their roles',
    );
    expect(signed('C. Nobody', 'pio').refused).toHaveLength(1);
  });

  it('is passed over where it is no roster', () => {
    expect(findings({ author: 'c.nobody' }, { roster: 'roster.yml' })).toEqual([]);
    expect(findings({ author: 'c.nobody', roster: [null, 3, {}] }, {})).toEqual([]);
  });
});
