import { describe, expect, test } from 'vitest';
import { formats } from './formats.ts';
import type { Origin } from './reporter.ts';
import { report } from './report.ts';
import { samplePolicy as policy, sampleReport } from './sample-report.ts';

const reports = [
  sampleReport('a', [{}]),
  sampleReport('b'),
  sampleReport('c', [{ verdict: 'review' }, { verdict: 'advise' }]),
];
const errors = [{ file: 'posts.jsonl', line: 3, column: 7, code: 'E302', message: 'Unexpected x' }];

describe('json', () => {
  test('is the contract, with each result on its own line', () => {
    const text = report(reports, { format: 'json', policy });
    expect(JSON.parse(text)).toEqual({
      schemaVersion: 1,
      policy: { name: 'standard+town', version: '1.2.0', digest: 'd1' },
      results: [
        {
          id: 'a',
          verdict: 'block',
          findings: [
            {
              rule: 'pii/phone/uk',
              clause: 'pii/phone',
              verdict: 'block',
              start: 0,
              end: 12,
              message: 'Unexpected phone number `519-•••-••34`, expected an agency line',
              why: 'A number in public is called by anybody.',
              url: 'https://bluepencil.dev/rules/pii/phone/uk',
            },
          ],
        },
        { id: 'b', verdict: 'publish', findings: [] },
        {
          id: 'c',
          verdict: 'review',
          findings: [{ verdict: 'review' }, { verdict: 'advise' }].map(
            (part) => expect.objectContaining(part) as object,
          ),
        },
      ],
    });
    expect(text.split('\n')).toHaveLength(6);
  });

  test('holds without results, with errors, and with lone surrogates', () => {
    expect(JSON.parse(report([], { format: 'json', policy }))).toMatchObject({ results: [] });
    expect(JSON.parse(report([], { format: 'json', policy, errors }))).toMatchObject({ results: [], errors });
    expect(report([sampleReport('\ud800')], { format: 'json', policy })).toContain('{"id":"\\ud800",');
  });

  test('comes in pieces', () => {
    const reporter = formats.json({ policy });
    const pieces = [reporter.begin(), ...reports.map((each) => reporter.result(each)), reporter.end([])];
    expect(pieces.join('')).toBe(report(reports, { format: 'json', policy }));
    expect(pieces[2]).toBe(',\n{"id":"b","verdict":"publish","findings":[]}');
  });
});

describe('pretty', () => {
  const origins: Origin[] = [
    { file: 'posts.jsonl', line: 3, post: { id: 'a', text: 'Ring 519-555-0134, 山田, you perp.' } },
  ];

  test('shows what was found in the words of the post, with reasons and sources, and what all posts came to', () => {
    const found = sampleReport('a', [
      { start: 5, end: 17, expected: ['Ring the agency'] },
      {
        ...{ start: 27, end: 31, place: { line: 1, column: 28 }, personal: false, verdict: 'review' },
        ...{
          ruleId: 'tone/slang',
          clause: 'tone/slang',
          reason: 'Unexpected slang `perp`',
          note: 'It shuts out.',
        },
      },
    ]);
    expect(report([found, sampleReport('b')], { format: 'pretty', policy, origins })).toBe(`a  posts.jsonl:3

  block  1:1  Unexpected phone number \`519-•••-••34\`, expected an agency line
    | Ring •••-•••-••••, 山田, you perp.
    |      ^^^^^^^^^^^^
    why      A number in public is called by anybody.
    instead  Ring the agency
    source   required by The Act, s 4(1)
    source   modelled on GONE
    rule     pii/phone/uk

  review  1:28  Unexpected slang \`perp\`
    | Ring •••-•••-••••, 山田, you perp.
    |                              ^^^^
    why      It shuts out.
    rule     tone/slang

2 posts: 1 block, 1 publish
2 rules of standard, town 1.2.0 applied
`);
  });

  test('makes one entry of what several rules of a clause say of the same words', () => {
    const found = sampleReport('a', [
      { start: 5, end: 12, verdict: 'review', reason: 'Unexpected a', expected: ['x'] },
      { start: 5, end: 17, ruleId: 'pii/phone/us', reason: 'Unexpected b', expected: ['x', 'y'] },
      { start: 8, end: 12, ruleId: 'pii/phone/intl', reason: 'Unexpected c' },
      { start: 12, end: 20, ruleId: 'pii/phone/uk', reason: 'Unexpected d' },
    ]);
    const text = report([found], { format: 'pretty', policy });
    expect(text.match(/Unexpected ./g)).toEqual(['Unexpected b', 'Unexpected d']);
    expect(text).toContain('    rules    pii/phone/us, pii/phone/intl, pii/phone/uk\n');
    expect(text.match(/instead {2}./g)).toEqual(['instead  x', 'instead  y']);
  });

  test('keeps rules that failed apart, and other clauses and fields', () => {
    const cause = new Error('x');
    const found = sampleReport('a', [
      {},
      { cause },
      { cause },
      { start: 0, end: 12, clause: 'pii/other' },
      { start: 0, end: 12, field: 'attachments.0.alt' },
    ]);
    expect(report([found], { format: 'pretty', policy }).match(/ {2}rules? /g)).toHaveLength(5);
  });

  test('names two sources, what binds first', () => {
    const sources = ['A', 'B', 'C'].map((id) => ({
      id,
      binding: id === 'C' ? 'required-by' : 'modelled-on',
    }));
    const [active] = policy.rules;
    const rules = [{ ...active!, rule: { ...active!.rule, sources } }] as unknown as typeof policy.rules;
    const titles = {
      A: { title: 'The A, s 1', verified: 'K' },
      C: { title: 'The C', verified: 'V' },
    } as const;
    const text = report([sampleReport('a', [{}])], {
      format: 'pretty',
      policy: { ...policy, rules, sources: titles },
    });
    expect(text).toContain(
      '    source   required by The C\n    source   modelled on The A, s 1 (not seen: check before you rely on it); and 1 more\n',
    );
  });

  test('breaks its lines where the terminal ends', () => {
    const found = sampleReport('a', [{ start: 5, end: 17 }]);
    const text = report([found], { format: 'pretty', policy, origins, columns: 39 });
    expect(text).toBe(`a  posts.jsonl:3

  block  1:1  Unexpected phone number
              \`519-•••-••34\`, expected
              an agency line
    | Ring •••-•••-••••, 山田, you …
    |      ^^^^^^^^^^^^
    why      A number in public is
             called by anybody.
    source   required by The Act, s
             4(1)
    source   modelled on GONE
    rule     pii/phone/uk

1 post: 1 block
2 rules of standard, town 1.2.0 applied
`);
  });

  test('counts lines from where the text starts in its file, and names the description of a picture', () => {
    const reporter = formats.pretty({ policy });
    const first = reporter.result(sampleReport('a.md', [{}]), { file: 'a.md', isFile: true, line: 5 });
    expect(first).toMatch(/^a\.md\n\n {2}block {2}5:1 {2}/);
    const second = sampleReport('a.md', [{ place: { line: 2, column: 3 } }]);
    expect(reporter.result(second, { isFile: true, line: 5 })).toContain('  block  6:3  ');
    expect(reporter.result(sampleReport('a.md', [{ place: undefined }]))).toContain('  block  1:1  ');
    const field = 'attachments.0.alt';
    expect(reporter.result(sampleReport('a.md', [{ field }]))).toContain(`  block  ${field} 1:1  `);
  });

  test.each([
    [[], 'No post was checked\n'],
    [[sampleReport('b')], 'Nothing found: the post may go out\n'],
    [[sampleReport('b'), sampleReport('c')], 'Nothing found: all 2 posts may go out\n'],
    [[sampleReport('a', [{ verdict: 'advise' }])], '1 post: 1 advise\n'],
  ])('sums up %#', (some, summary) => {
    expect(report(some, { format: 'pretty', policy })).toContain(summary);
  });

  test('says that errors kept posts from being checked', () => {
    expect(report([], { format: 'pretty', policy, errors })).toContain(
      '1 error: not every post could be checked\n',
    );
  });

  test('is coloured when asked', () => {
    const text = report(reports, { format: 'pretty', policy, color: true });
    expect(text).toContain('  \u001b[31mblock\u001b[0m  1:1  \u001b[1mUnexpected phone');
    expect(text).toContain('\u001b[33m1 review\u001b[0m');
    expect(report([], { format: 'pretty', policy, color: true })).not.toContain('\u001b[31m');
  });

  test('steers no terminal with what stands in a post', () => {
    const text = report([sampleReport('a\u001b[2J', [{ reason: 'Unexpected `\u202e\nx\u0007`' }])], {
      format: 'pretty',
      policy,
    });
    expect(text).toContain('a�[2J\n');
    expect(text).toContain('Unexpected `� x�`');
  });
});
