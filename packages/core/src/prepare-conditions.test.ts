import { describe, expect, it } from 'vitest';
import { prepareConditions } from './prepare-conditions.ts';

describe('conditions on metadata', () => {
  it.each<[string, Record<string, string | string[]> | undefined, Record<string, unknown>, boolean]>([
    ['none at all', undefined, {}, true],
    ['one value of several', { channel: ['x', 'bluesky'] }, { channel: 'x' }, true],
    ['a glob', { jurisdiction: 'ca*' }, { jurisdiction: 'ca-on' }, true],
    ['each of several fields', { channel: 'x', unit: 'k9' }, { channel: 'x', unit: 'traffic' }, false],
    ['a number', { district: '7' }, { district: 7 }, true],
    ['a field that is not there', { unit: '*' }, {}, false],
    ['a field that is empty', { unit: '*' }, { unit: '' }, false],
    ['a field that is a list', { unit: '*' }, { unit: ['k9'] }, false],
    ['a field that is true', { unit: '*' }, { unit: true }, false],
    ['an account that is official unless it says otherwise', { account: 'official' }, {}, true],
    ['an account that does', { account: 'official' }, { account: 'personal' }, false],
    ['no other field that would be', { unit: 'official' }, {}, false],
  ])('told of %s', (_, conditions, meta, fits) => expect(prepareConditions(conditions)(meta)).toBe(fits));
});
