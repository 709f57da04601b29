import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { lint } from './lint.ts';
import { type Candidate, type CodeRule, defineRule } from './rule.ts';

/** A rule that finds the given places, whatever the text. */
function ruleAt(id: string, places: readonly Candidate[], more: Partial<CodeRule> = {}): CodeRule {
  return defineRule({
    ...{ id, summary: 'None', why: 'So it is.', sources: [], verdict: 'review' },
    ...{ message: 'Unexpected `{{actual}}`, expected none', examples: { fail: [], pass: [] } },
    check: () => places,
    ...more,
  });
}

const at = (...ends: [start: number, end: number][]) => ends.map(([start, end]) => ({ start, end }));

function findings(text: string, ...rules: CodeRule[]) {
  const policy = compilePolicy([{ name: 'test', version: '1.0.0', declares: rules }]);
  return lint({ id: 'a', text }, policy).findings;
}

const text = 'Ring 519-555-0134 now, or come.';
const placesIn = (...rules: CodeRule[]) =>
  findings(text, ...rules).map(({ ruleId, start, end }) => `${ruleId} ${start}-${end}`);

describe('findings', () => {
  test('come in the order of the text, shorter first, then by their rules', () => {
    expect(
      placesIn(
        ruleAt('tone/b', at([18, 21], [5, 17])),
        ruleAt('tone/c', at([5, 9])),
        ruleAt('tone/a', at([5, 17], [0, 4])),
      ),
    ).toEqual(['tone/a 0-4', 'tone/c 5-9', 'tone/a 5-17', 'tone/b 5-17', 'tone/b 18-21']);
  });

  test('of one rule that overlap are one: the first, and of those the longest', () => {
    expect(placesIn(ruleAt('tone/a', at([4, 8], [0, 3], [0, 5], [5, 9])))).toEqual([
      'tone/a 0-5',
      'tone/a 5-9',
    ]);
    expect(placesIn(ruleAt('tone/a', at([0, 9])), ruleAt('tone/b', at([4, 8])))).toHaveLength(2);
  });

  test('of one rule about the post as a whole are one', () => {
    expect(placesIn(ruleAt('form/a', at([0, 0], [0, 0])))).toEqual(['form/a 0-0']);
    expect(placesIn(ruleAt('form/a', at([0, 0], [0, 4])))).toEqual(['form/a 0-4']);
  });

  test('tell nothing that another rule found to be personal, be it in one piece or several', () => {
    const ring = ruleAt('tone/ring', at([0, 21]));
    const whole = findings(text, ring, ruleAt('pii/phone', at([5, 17])));
    expect(whole.map(({ actual, personal }) => [actual, personal])).toEqual([
      ['Ring 519-•••-••34 now', false],
      ['519-•••-••34', true],
    ]);
    const pieces = findings(text, ring, ruleAt('pii/phone', at([5, 11])), ruleAt('pii/plate', at([9, 17])));
    expect(pieces.map(({ actual }) => actual)).toEqual(['Ring 519-•••-••34 now', '5••-•5', '5••-•••4']);
  });

  test('tell what the check tells instead of the words, and what the metadata lack', () => {
    const [one, two] = findings(
      text,
      ruleAt('form/a', [{ start: 0, end: 0, actual: '3 hashtags', lack: 'no consent is on record' }]),
      ruleAt('form/b', at([0, 4])),
    );
    expect(one!.reason).toBe('Unexpected `3 hashtags`, expected none; no consent is on record');
    expect(two!.reason).toBe('Unexpected `Ring`, expected none');
    expect([one!.expected, one!.cause]).toEqual([[], undefined]);
  });

  test('have the edit of the check, or that of marks that nobody sees, where it changes something', () => {
    const hidden = 'Ri\u200bng Ann.';
    const edit = (candidate: Candidate) => findings(hidden, ruleAt('tone/a', [candidate]))[0]!.fix;
    expect(edit({ start: 0, end: 5, fix: 'Call' })).toBe('Call');
    expect(edit({ start: 0, end: 5 })).toBe('Ring');
    expect(edit({ start: 6, end: 9 })).toBeUndefined();
    expect(edit({ start: 6, end: 9, fix: 'Ann' })).toBeUndefined();
  });

  test('are made without a trace, and leave those of other errors alone', () => {
    const before = Error.stackTraceLimit;
    expect(before).toBeGreaterThan(0);
    expect(findings(text, ruleAt('tone/a', at([0, 4])))[0]!.stack ?? '').not.toContain('settle');
    expect(Error.stackTraceLimit).toBe(before);
  });
});
