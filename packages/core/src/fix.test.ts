import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { fixablePack, fixablePolicy } from './fixable-policy.ts';
import { fix } from './fix.ts';

const fixed = (text: string, by = fixablePolicy) => fix({ id: 'p', text }, by).post.text;

describe('fix', () => {
  test.each([
    ['Helmets on. #roadsafetyweek', 'Helmets on. #RoadSafetyWeek'],
    ['Ring Ann on 519-555-0134.', 'Ring Ann on 519-555-0100.'],
    ['Fire at 2218 Hickory Lane.', 'Fire at the 2200 block of Hickory Lane.'],
    ['Fire at 19 Poplar Street.', 'Fire at Poplar Street.'],
    ['A 10-50 on Elm.', 'A crash on Elm.'],
    ['The pe\u200brp ran.', 'The perp ran.'],
    ['A 10 50, #drivesafe, 519-555-0134', 'A crash, #DriveSafe, 519-555-0100'],
  ])('%s', (before, after) => expect(fixed(before)).toBe(after));

  test.each([
    ['a code that no table spells out', 'One misper.'],
    ['an edit that would raise the verdict', 'Unit is 10-7.'],
    ['a post without findings', 'Road \u200bclosed. 519-555-0100'],
    ['a joined emoji', 'Thank you 👩‍🚒 #DriveSafe'],
  ])('leaves %s as it is', (_, text) => expect(fixed(text)).toBe(text));

  test('an edit that would raise the verdict keeps no other from being made', () => {
    expect(fixed('Unit is 10-7 #drivesafe')).toBe('Unit is 10-7 #DriveSafe');
  });

  test('without a line of the agency a number stays', () => {
    expect(fixed('Ring Ann on 519-555-0134.', compilePolicy([fixablePack]))).toBe(
      'Ring Ann on 519-555-0134.',
    );
  });

  test('a table that goes round is left alone', () => {
    const round = compilePolicy([fixablePack], {
      parameters: { spelledOut: { misper: '10-4', '10-4': 'misper' } },
    });
    expect(fixed('One misper.', round)).toBe('One misper.');
  });

  test('leaves text descriptions of attachments to people', () => {
    const attachments = [{ kind: 'image', alt: 'Note with 519-555-0134' }];
    const { post, fixed: made } = fix({ id: 'p', text: 'Lost.', meta: { attachments } }, fixablePolicy);
    expect([post.meta?.attachments, made]).toEqual([attachments, []]);
  });
});
