import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { report } from '../report.ts';
import type { Origin } from '../reporter.ts';
import { samplePolicy as policy, sampleReport } from '../sample-report.ts';
import { hashes } from './hashes.ts';
import { script } from './script.ts';
import { style } from './style.ts';

const text = 'Ring 519-555-0134, you <perp>. Again: 519-555-0134.';
const phone = { start: 5, end: 17 };
const reports = [
  sampleReport('a<b>', [
    phone,
    { start: 23, end: 29, verdict: 'review', personal: false, clause: 'tone/slang', ruleId: 'tone/slang' },
  ]),
  sampleReport('b'),
];
const origins: Origin[] = [
  { file: 'posts.jsonl', line: 1, post: { id: 'a<b>', text, meta: { unit: 'traffic' } } },
  {
    post: {
      id: 'b',
      text: 'Road closed.',
      meta: { unit: 'youth', attachments: [{ kind: 'image', alt: 'A road' }] },
    },
  },
];
const page = report(reports, { policy, origins, format: 'html' });
const hashOf = (source: string) => createHash('sha256').update(source).digest('base64');

describe('html', () => {
  test('lets nothing run or look on the page but its own script and style', () => {
    expect(hashes).toEqual({ style: hashOf(style), script: hashOf(script) });
    expect(page).toContain(
      `default-src 'none'; style-src 'sha256-${hashes.style}'; script-src 'sha256-${hashes.script}'`,
    );
    expect(page).not.toMatch(/\s(?:on\w+|style|src|srcset|action)=|@import|url\(/);
    for (const [, address] of page.matchAll(/href="([^"]+)"/g))
      expect(address).toMatch(/^(?:#|https:\/\/bluepencil\.dev\/rules\/)/);
  });

  test('counts posts, and offers what there is to filter by', () => {
    expect(page).toContain('<dl><div><dt>posts</dt><dd>2</dd></div><div><dt>block</dt><dd>1</dd></div>');
    const select = (name: string) => new RegExp(`<select name="${name}">(.*?)</select>`).exec(page)?.[1];
    expect(select('verdict')).toBe(
      '<option value="">all</option><option>block</option><option>publish</option>',
    );
    expect(select('clause')).toBe(
      '<option value="">all</option><option>pii/phone</option><option>tone/slang</option>',
    );
    expect(select('unit')).toBe(
      '<option value="">all</option><option>traffic</option><option>youth</option>',
    );
    expect(page).toContain('data-verdict="block" data-clauses="pii/phone tone/slang" data-unit="traffic"');
    expect(page).toContain('<p>2 rules of standard, town 1.2.0 applied</p>');
  });

  test('shows posts with what was found in them marked, and what is personal hidden wherever it stands', () => {
    expect(page).toContain(
      '>Ring <mark class="block"><a href="#p1-1">•••-•••-••••</a></mark>, you <mark class="review"><a href="#p1-2">&lt;perp&gt;</a></mark>. Again: •••-•••-••••.</blockquote>',
    );
    expect(page).toMatch(
      /<li id="p1-1"><p><span class="verdict block">block<\/span> Unexpected phone[^<]*<q>519-•••-••34<\/q>.* <span class="why">at 1:1<\/span>/,
    );
    expect(page).not.toContain('0134');
    expect(report(reports, { policy, origins, format: 'html', showMatches: true })).toContain('519-555-0134');
  });

  test('is in the order that a screen reader reads, with names for its parts', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    const order = [
      '<title>',
      'class="skip"',
      '<header>',
      '<h1>',
      'aria-label="Filter the posts"',
      'role="status"',
      '<main id="posts">',
      '<h2 id="p1">',
      '<h2 id="p2">',
      '</main>',
    ];
    const places = order.map((part) => page.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(page.match(/<select/g)).toHaveLength(page.match(/<label>/g)!.length);
    expect(page).toContain('<article aria-labelledby="p1"');
  });

  test('is whole HTML whatever stands in a post', () => {
    expect(page).toContain('<h2 id="p1">a&lt;b&gt; ');
    const odd = '</blockquote><script>alert(1)</script>"\' \u202e\0\ud800';
    const odder = report([sampleReport(odd, [{ start: 0, end: 400 }])], {
      policy,
      origins: [
        { file: odd, post: { id: odd, text: odd, meta: { unit: odd, attachments: [null] as never } } },
      ],
      errors: [{ file: odd, code: 'E301', message: odd }],
      format: 'html',
    });
    expect(odder.match(/<script>/g)).toHaveLength(1);
    expect(odder).not.toMatch(/[\0\u202e\p{Cs}]/u);
  });

  test('shows the description of a picture when something was found in it, and what was let stand', () => {
    const alt = 'Note: 519-555-0134';
    const inAlt = sampleReport('a', [{ start: 6, end: 18, field: 'attachments.0.alt' }]);
    const origin = {
      post: { id: 'a', text: 'Lost.', meta: { attachments: [{ kind: 'image', alt }] } },
      suppressed: [
        { finding: sampleReport('a', [{ reason: 'Unexpected x' }]).findings[0]!, reason: 'in the baseline' },
      ],
    };
    const shown = report([inAlt], { policy, origins: [origin], format: 'html' });
    expect(shown).toContain(
      '<blockquote aria-label="Text description of a picture">Note: <mark class="block">',
    );
    expect(shown).toContain('<span class="why">in the text description of attachment 1</span>');
    expect(shown).toContain('Let stand (in the baseline): Unexpected x');
    expect(shown).not.toContain('0134');
  });
});
