import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixablePolicy as policy } from './fixable-policy.ts';
import { fix } from './fix.ts';
import { lint } from './lint.ts';
import { isAtLeast } from './verdict.ts';

const piece = fc.constantFrom(
  ...['#drivesafe', '#lockyourcar', '519-555-0134', '519-555-0100', '2218 Hickory Lane', '19 Poplar Street'],
  ...[
    '10-4',
    '10-7',
    '10-50',
    'the pe\u200brp',
    'misper',
    'Road closed',
    '👮‍♀️',
    '\ud800',
    '#',
    ', ',
    '. ',
    '\n',
    ' at ',
    ' ',
  ],
);
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) }))
  .map((parts) => parts.join(''));

test(
  'fixing any post: again changes nothing, never a worse verdict, nothing outside a finding',
  { timeout: 30_000 },
  () => {
    fc.assert(
      fc.property(text, (before) => {
        const { findings, verdict } = lint({ id: 'p', text: before }, policy);
        const { post, report, fixed: made } = fix({ id: 'p', text: before }, policy);
        expect(isAtLeast(verdict, report.verdict)).toBe(true);
        expect(fix(post, policy)).toMatchObject({ post, fixed: [] });
        if (made.length === 0) expect(post.text).toBe(before);
        // What lies between findings is still there, in its order.
        let at = 0;
        for (const stretch of outside(before, findings)) {
          at = post.text.indexOf(stretch, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += stretch.length;
        }
      }),
      { numRuns: 400 },
    );
  },
);

function outside(text: string, findings: readonly { start: number; end: number }[]): string[] {
  let at = 0;
  const stretches = findings.map(({ start, end }) => {
    const stretch = text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
    return stretch;
  });
  return [...stretches, text.slice(at)];
}
