import { describe, expect, test } from 'vitest';
import { formats } from './formats.ts';
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
  test('shows findings with their reasons, and what all posts came to', () => {
    expect(report(reports, { format: 'pretty', policy })).toBe(`a
  block   1:1  Unexpected phone number \`519-•••-••34\`, expected an agency line  pii/phone/uk
               A number in public is called by anybody.

c
  review  1:1  Unexpected phone number \`519-•••-••34\`, expected an agency line  pii/phone/uk
               A number in public is called by anybody.
  advise  1:2  Unexpected phone number \`519-•••-••34\`, expected an agency line  pii/phone/uk
               A number in public is called by anybody.

3 posts: 1 block, 1 review, 1 publish
2 rules of standard, town 1.2.0 applied
`);
  });

  test('lines positions up, and shows what to write instead', () => {
    const place = { start: { line: 12, column: 34 }, end: { line: 12, column: 40 } };
    const text = report([sampleReport('a', [{}, { place, expected: ['the agency line', 'our page'] }])], {
      format: 'pretty',
      policy,
    });
    expect(text).toContain('  block   1:1    Unexpected');
    expect(text).toContain('  block   12:34  Unexpected');
    expect(text).toContain(
      '\n                 instead: the agency line\n                 instead: our page\n',
    );
  });

  test('counts lines from where the text starts in its file', () => {
    const reporter = formats.pretty({ policy });
    expect(reporter.result(sampleReport('a.md', [{}]), { isFile: true, line: 5 })).toContain(
      '  block   5:1  ',
    );
    expect(
      reporter.result(sampleReport('a.md', [{ place: { line: 2, column: 3 } }]), { isFile: true, line: 5 }),
    ).toContain('  block   6:3  ');
    expect(reporter.result(sampleReport('a.md', [{ place: undefined }]))).toContain('  block   1:1  ');
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
    expect(text).toContain('\u001b[31mblock \u001b[0m');
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
