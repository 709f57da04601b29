import { describe, expect, test } from 'vitest';
import { createQuote } from './create-quote.ts';
import { hidePersonal } from './hide-personal.ts';
import { sampleReport } from './sample-report.ts';

const alt = 'Note: 519-555-0134, 2218 Hickory Lane';
const post = {
  id: 'a',
  text: 'Ring 519-555-0134, he is 12.',
  meta: { attachments: [{ kind: 'image', alt }, null] as never },
};
const report = sampleReport('a', [{ start: 5, end: 17 }]);

describe('createQuote', () => {
  test('hides what is personal in every text of the post', () => {
    const quote = createQuote(report, { post }, {});
    expect(quote?.()).toBe('Ring •••-•••-••••, he is 12.');
    expect(quote?.('attachments.0.alt')).toBe('Note: •••-•••-••••, 2218 Hickory Lane');
    expect(quote?.('attachments.1.alt')).toBe('');
  });

  test('hides what is personal where it is not reported', () => {
    const field = 'attachments.0.alt';
    const [finding] = sampleReport('a', [{ start: 20, end: 37, field }]).findings;
    const suppressed = [{ finding: finding!, reason: 'in the baseline' }];
    const personal = [{ start: 25, end: 27 }];
    const quote = createQuote(sampleReport('a'), { post, suppressed, personal }, {});
    expect(quote?.()).toBe('Ring 519-555-0134, he is ••.');
    expect(quote?.(field)).toBe('Note: 519-555-0134, •••• ••••••• ••••');
  });

  test('quotes it as it is where that is asked for, and nothing of a post that is not known', () => {
    expect(createQuote(report, { post }, { showMatches: true })?.()).toBe(post.text);
    expect(createQuote(report, {}, {})).toBeUndefined();
  });
});

test('hidePersonal keeps offsets, and hides short values only where they were found', () => {
  const places = [
    { start: 0, end: 2 },
    { start: 3, end: 7 },
  ];
  expect(hidePersonal('Al 𝐀𝐁 Al', places, ['Al', '𝐀𝐁'])).toBe('•• •••• Al');
});
