import { describe, expect, it } from 'vitest';
import { compilePolicy } from '../compile-policy.ts';
import { lint } from '../lint.ts';
import type { Config } from '../pack.ts';
import type { Metadata } from '../post.ts';
import type { DataRule } from '../rule.ts';
import type { FactCondition } from './fact.ts';

const rule = (clearedBy?: FactCondition[]): DataRule => ({
  id: 'case/name',
  summary: '',
  why: '',
  sources: [],
  verdict: 'block',
  check: 'phrases',
  options: { phrases: ['quist'] },
  message: 'Unexpected name `{{actual}}`, expected none',
  ...(clearedBy && { clearedBy }),
  examples: { fail: [], pass: [] },
});
const policyOf = (clearedBy?: FactCondition[], config: Config = {}, locked: string[] = []) =>
  compilePolicy([{ name: 'town', version: '1.0.0', declares: [rule(clearedBy)], locked }], config);
const now = new Date('2026-06-15T12:00:00Z');
const head = 'Unexpected name `Quist`, expected none';

function reasonOf(
  clearedBy: FactCondition[],
  meta: Metadata,
  at: Date | undefined = now,
): string | undefined {
  const { findings } = lint({ id: 'a', text: 'Quist died.', meta }, policyOf(clearedBy), { now: at });
  return findings[0]?.reason;
}

describe('a fact that clears a finding', () => {
  it.each<[string, Metadata, string | undefined]>([
    ['documented', { nextOfKin: { on: '2026-06-14', by: 'Sgt Lund' } }, undefined],
    ['said to be so', { nextOfKin: true as never }, undefined],
    ['a date alone', { nextOfKin: '2026-06-14' as never }, undefined],
    ['not there', {}, 'the post does not say whether the next of kin were told: set `meta.nextOfKin`'],
    [
      'empty',
      { nextOfKin: {} },
      'the post does not say whether the next of kin were told: set `meta.nextOfKin`',
    ],
    [
      'denied',
      { nextOfKin: false as never },
      'the post does not say whether the next of kin were told: set `meta.nextOfKin`',
    ],
    [
      'null',
      { nextOfKin: null as never },
      'the post does not say whether the next of kin were told: set `meta.nextOfKin`',
    ],
    ...(
      [
        ['a blank', ' '],
        ['a number', 7],
        ['a list of nothing', [null]],
        ['a map that says nothing', { on: '', by: null, done: false }],
      ] as const
    ).map(([what, nextOfKin]): [string, Metadata, string] => [
      what,
      { nextOfKin: nextOfKin as never },
      'the post does not say whether the next of kin were told: set `meta.nextOfKin`',
    ]),
    ['of this very moment', { nextOfKin: { on: '2026-06-15T12:00:00Z' } }, undefined],
    ['a name alone', { nextOfKin: 'Sgt Lund, on or after 2026-07-01' as never }, undefined],
    [
      'a date alone, which is yet to come',
      { nextOfKin: '2026-06-16' as never },
      '`meta.nextOfKin` lies in the future, or is no date',
    ],
    [
      'at a number',
      { nextOfKin: { on: 20260614 as never } },
      '`meta.nextOfKin` lies in the future, or is no date',
    ],
    [
      'yet to come',
      { nextOfKin: { on: '2026-06-16' } },
      '`meta.nextOfKin` lies in the future, or is no date',
    ],
    ['at no date', { nextOfKin: { on: 'soon' } }, '`meta.nextOfKin` lies in the future, or is no date'],
  ])('is %s', (_, meta, lack) => {
    expect(reasonOf([{ fact: 'nextOfKin' }], meta)).toBe(lack && `${head}; ${lack}`);
  });

  const order: FactCondition[] = [{ fact: 'courtOrder', needs: ['until'] }];
  it.each<[string, Metadata, string | undefined]>([
    ['runs', { courtOrder: { until: '2026-06-15' } }, undefined],
    [
      'ends as the post goes out',
      { courtOrder: { until: '2026-06-15T12:00:00Z' } },
      '`meta.courtOrder` ended on 2026-06-15T12:00:00Z',
    ],
    [
      'has a blank for an end',
      { courtOrder: { by: 'R. v. X', until: '' } },
      '`meta.courtOrder` does not say `until`',
    ],
    ['runs by the minute', { courtOrder: { until: '2026-06-15T08:00:01-04:00' } }, undefined],
    ['is past', { courtOrder: { until: '2026-06-14' } }, '`meta.courtOrder` ended on 2026-06-14'],
    [
      'is past when the post goes out',
      { courtOrder: { until: '2026-06-20' }, schedule: '2026-06-21T09:00:00Z' },
      '`meta.courtOrder` ended on 2026-06-20',
    ],
    ['has no end', { courtOrder: { by: 'R. v. X' } }, '`meta.courtOrder` does not say `until`'],
    [
      'has an end that is no date',
      { courtOrder: { until: 'Friday' } },
      '`meta.courtOrder` does not say `until` in the form 2026-06-30',
    ],
  ])('with an end %s', (_, meta, lack) => {
    expect(reasonOf(order, meta)).toBe(lack && `${head}; ${lack}`);
  });

  it('is held against the time that the post says, and holds nothing back without any', () => {
    const meta = { courtOrder: { until: '2026-06-09' } };
    expect(reasonOf(order, { ...meta, now: '2026-06-01' })).toBeUndefined();
    const report = lint({ id: 'a', text: 'Quist died.', meta }, policyOf(order));
    expect(report.verdict).toBe('block');
    expect(report.findings[0]?.reason).toBe(
      `${head}; there is no time to hold \`meta.courtOrder\` against: set \`meta.now\``,
    );
  });

  it('may have to be of a kind', () => {
    const violent = [{ fact: 'booking', where: { offence: ['violent', 'sexual*'] } }];
    expect(reasonOf(violent, { booking: { on: '2026-06-15', offence: 'Violent' } })).toBeUndefined();
    const several = ['traffic', 'violent'] as never;
    expect(reasonOf(violent, { booking: { on: '2026-06-15', offence: several } })).toBeUndefined();
    expect(reasonOf(violent, { booking: { on: '2026-06-15', offence: 'traffic' } })).toBe(
      `${head}; \`meta.booking.offence\` is not \`violent\` or \`sexual*\``,
    );
  });

  it('may have to be given by several, each of them', () => {
    const consent = [{ fact: 'consent', needs: ['by'] }];
    expect(reasonOf(consent, { consent: [{ by: 'A' }, { by: 'B' }] })).toBeUndefined();
    expect(reasonOf(consent, { consent: [{ by: 'A' }, { on: '2026-01-01' }] })).toContain(
      'does not say `by`',
    );
    expect(reasonOf(consent, { consent: { by: ['', 'B'] as never } })).toBeUndefined();
    expect(reasonOf(consent, { consent: { by: ['', ''] as never, on: '2026-01-01' } })).toContain('`by`');
    expect(reasonOf(consent, { consent: [] })).toContain('whether everybody concerned agreed');
  });

  it('is one of all that the rule names', () => {
    const both = [{ fact: 'nextOfKin' }, { fact: 'coroner.release', says: 'whether the coroner agrees' }];
    expect(reasonOf(both, { nextOfKin: { by: 'Lund' } })).toBe(
      `${head}; the post does not say whether the coroner agrees: set \`meta.coroner.release\``,
    );
    expect(reasonOf(both, { nextOfKin: { by: 'Lund' }, coroner: { release: 'Dr Oake' } })).toBeUndefined();
  });

  it('says nothing where the rule finds nothing', () => {
    const report = lint({ id: 'a', text: 'Rain.' }, policyOf([{ fact: 'nextOfKin' }]));
    expect(report.findings).toEqual([]);
  });

  it('can be set by a layer, also for some posts only, and not over a lock', () => {
    const setting = { rules: { 'case/name': { clearedBy: [{ fact: 'nextOfKin' }] } } };
    const post = { id: 'a', text: 'Quist died.', meta: { nextOfKin: { by: 'Lund' }, unit: 'traffic' } };
    expect(lint(post, policyOf()).verdict).toBe('block');
    expect(lint(post, policyOf(undefined, setting)).verdict).toBe('publish');
    const inTraffic = policyOf(undefined, { overrides: [{ when: { unit: 'traffic' }, ...setting }] });
    expect(lint(post, inTraffic).verdict).toBe('publish');
    expect(lint({ ...post, meta: { ...post.meta, unit: 'k9' } }, inTraffic).verdict).toBe('block');
    expect(() => policyOf(undefined, setting, ['case/name'])).toThrow(/^Unexpected facts for `case\/name`/);
  });
});

describe('the time of the check', () => {
  it('is asked where a rule compares with `now` and the post does not say it', () => {
    const expired: DataRule = {
      ...rule(),
      check: 'metadata',
      options: { where: [{ field: 'expires', before: 'now' }] },
    };
    const policy = compilePolicy([{ name: 'town', version: '1.0.0', declares: [expired] }]);
    const found = (meta: Metadata, at?: Date) =>
      lint({ id: 'a', text: 'x', meta }, policy, { now: at }).findings.length;
    expect(found({ expires: '2026-06-01' })).toBe(0);
    expect(found({ expires: '2026-06-01' }, now)).toBe(1);
    expect(found({ expires: '2026-06-01', now: '2026-05-01' }, now)).toBe(0);
  });
});
