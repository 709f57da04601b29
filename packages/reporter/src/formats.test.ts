import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { parse } from 'junit2json';
import { describe, expect, test } from 'vitest';
import { report } from './report.ts';
import type { Format, Origin } from './reporter.ts';
import { samplePolicy as policy, sampleReport } from './sample-report.ts';

const errors = [{ file: 'posts.jsonl', line: 3, column: 7, code: 'E302', message: 'Unexpected x' }];
const reports = [
  sampleReport('a', [
    {},
    { verdict: 'advise', ruleId: 'tone/slang', clause: 'tone/slang', expected: ['the man'] },
  ]),
  sampleReport('b'),
  sampleReport('drafts/c.md', [
    { verdict: 'review', ruleId: 'tone/rare', field: 'attachments.0.alt' },
    { verdict: 'advise' },
  ]),
  sampleReport('d', [{ verdict: 'advise' }]),
];
const origins: Origin[] = [
  { file: 'posts.jsonl', line: 1, isFile: false, fingerprints: ['f1', 'f2'] },
  { file: 'posts.jsonl', line: 2, isFile: false },
  { file: 'drafts/c.md', line: 4, isFile: true },
  {},
];
const hostile = sampleReport('x,y::error::\u001b[31m"<b>&', [
  {
    reason: 'Unexpected `]]>\n::error::100%\r\u202e<script>|[a](b)` @all *b* https://evil.example',
    note: '<img src=x>',
  },
]);
const all = { policy, errors, origins };

describe('line', () => {
  test('is one line for each finding and each error', () => {
    expect(report(reports, { ...all, format: 'line' })).toBe(
      [
        'posts.jsonl:1:1: block: Unexpected phone number `519-•••-••34`, expected an agency line (pii/phone/uk) [a]',
        'posts.jsonl:1:1: advise: Unexpected phone number `519-•••-••34`, expected an agency line (tone/slang) [a]',
        'drafts/c.md:1:1: review: Unexpected phone number `519-•••-••34`, expected an agency line (tone/rare) [attachments.0.alt]',
        'drafts/c.md:4:2: advise: Unexpected phone number `519-•••-••34`, expected an agency line (pii/phone/uk)',
        'd:1:1: advise: Unexpected phone number `519-•••-••34`, expected an agency line (pii/phone/uk)',
        'posts.jsonl:3:7: error: Unexpected x (E302)',
        '',
      ].join('\n'),
    );
  });

  test('stays one line whatever stands in a post', () => {
    expect(report([hostile], { policy, format: 'line' }).match(/\n/g)).toHaveLength(1);
  });
});

describe('github', () => {
  test('annotates the lines that findings are about', () => {
    const text = report(reports, { ...all, format: 'github' });
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe(
      '::error file=posts.jsonl,line=1,title=pii/phone/uk (block)::Unexpected phone number `519-•••-••34`, expected an agency line%0AA number in public is called by anybody.%0Ahttps://bluepencil.dev/rules/pii/phone/uk',
    );
    expect(lines[1]).toMatch(/^::notice .*%0AInstead: the man%0A/);
    expect(lines[2]).toMatch(/^::warning file=drafts\/c.md,line=1,title=/);
    expect(lines[3]).toMatch(/^::notice file=drafts\/c.md,line=4,endLine=4,col=2,endColumn=13,title=/);
    expect(lines[5]).toBe('::error file=posts.jsonl,line=3,col=7,title=E302::Unexpected x');
  });

  test('lets no post give a command', () => {
    const text = report([hostile], { policy, format: 'github' });
    expect(text.match(/^::/gm)).toHaveLength(1);
    expect(text).toContain('file=x%2Cy%3A%3Aerror%3A%3A');
    expect(text).toContain('::error::100%25');
  });
});

describe('junit', () => {
  test('is read by a parser of JUnit reports: a case for each post', async () => {
    const suites = await parse(report([...reports, hostile], { ...all, format: 'junit' }));
    const cases = suites && 'testsuite' in suites ? suites.testsuite[0]?.testcase : undefined;
    expect(cases?.map(({ name, failure, error }) => [name, failure?.[0]?.type, error?.[0]?.type])).toEqual([
      ['a', 'block', undefined],
      ['b', undefined, undefined],
      ['drafts/c.md', 'review', undefined],
      ['d', undefined, undefined],
      ['x,y::error::�[31m"<b>&', 'block', undefined],
      ['posts.jsonl:3', undefined, 'E302'],
    ]);
    expect(cases?.[0]?.failure?.[0]?.inner).toContain(
      'posts.jsonl:1 block pii/phone/uk: Unexpected phone number',
    );
    expect(cases?.[3]?.['system-out']?.[0]).toContain('advise pii/phone/uk');
    expect(cases?.[0]).toMatchObject({ classname: 'posts.jsonl', file: 'posts.jsonl', line: 1 });
  });
});

describe('markdown', () => {
  test('shows posts with findings, and what all came to', () => {
    expect(report(reports.slice(0, 2), { ...all, format: 'markdown' })).toBe(`## Bluepencil

### a: block

| verdict | where | finding | why |
| --- | --- | --- | --- |
| block | 1:1 | Unexpected phone number &#96;519-•••-••34&#96;, expected an agency line | A number in public is called by anybody. [pii/phone/uk](https://bluepencil.dev/rules/pii/phone/uk) |
| advise | 1:2 | Unexpected phone number &#96;519-•••-••34&#96;, expected an agency line<br>Instead: the man | A number in public is called by anybody. [tone/slang](https://bluepencil.dev/rules/pii/phone/uk) |

### Could not be checked

- posts.jsonl:3: E302 Unexpected x

**2 posts:** 1 block, 1 publish. 2 rules of standard, town 1.2.0 applied.
`);
    expect(report(reports.slice(1, 2), { policy, format: 'markdown' })).toContain(
      '1 post checked, nothing found. 2 rules',
    );
  });

  test('lets no post write markup, link or mention', () => {
    const text = report([hostile], { policy, format: 'markdown' });
    expect(text).toContain('&#60;script&#62;&#124;&#91;a&#93;&#40;b&#41;&#96;');
    expect(text).toContain('@\u200ball &#42;b&#42; https:\u200b//evil.example');
    expect(text).not.toMatch(/<(?!br>)/);
  });
});

describe('sarif', () => {
  // The schema of OASIS is written in an older draft: what Ajv does not know of it is the name of the draft and of its id.
  const schemaFile = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>;
  delete schema.$schema;
  delete schema.id;
  const isValid = new Ajv({
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
    allErrors: true,
  }).compile(schema);
  const suppressed = [{ finding: reports[3]!.findings[0]!, fingerprint: 'f9', reason: 'in the baseline' }];
  const text = report([...reports, hostile, sampleReport('e')], {
    ...all,
    origins: [...origins, {}, { file: 'ä b/\ud800.md', line: 1, isFile: true, suppressed }],
    format: 'sarif',
  });
  interface Log {
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      results: { ruleId: string; ruleIndex?: number; [key: string]: unknown }[];
    }[];
  }
  const log = JSON.parse(text) as Log;
  const { results, ...run } = log.runs[0]!;

  test('is valid by the OASIS schema', () => {
    isValid(log);
    expect(isValid.errors).toBe(null);
    expect(isValid(JSON.parse(report([], { policy, format: 'sarif' })))).toBe(true);
    expect(isValid({ ...log, version: '1.0.0' })).toBe(false);
    expect(isValid({ ...log, runs: [{ ...run, results: [{ ...results[0], level: 'bad' }] }] })).toBe(false);
  });

  test('has rules with help and their pages, and results that point at them', () => {
    expect(run.tool.driver.rules[0]).toEqual({
      id: 'pii/phone/uk',
      shortDescription: { text: 'Leave out private numbers' },
      fullDescription: { text: 'A number in public is called by anybody.' },
      helpUri: 'https://bluepencil.dev/rules/pii/phone/uk',
      help: {
        text: 'A number in public is called by anybody.\nRequired by: The Act, s 4(1)\nModelled on: GONE',
        markdown:
          'A number in public is called by anybody.\n\n- Required by [The Act, s 4(1)](https://example.org/act)\n- Modelled on GONE\n\n[pii/phone/uk](https://bluepencil.dev/rules/pii/phone/uk)',
      },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['pii', 'pii/phone'], verdict: 'block' },
    });
    for (const { ruleId, ruleIndex } of results)
      if (ruleIndex !== undefined) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(results.filter(({ ruleIndex }) => ruleIndex === undefined).map(({ ruleId }) => ruleId)).toEqual([
      'tone/rare',
    ]);
  });

  test('has places in UTF-16, fingerprints, and what was accepted before', () => {
    expect(run).toMatchObject({
      columnKind: 'utf16CodeUnits',
      invocations: [
        { executionSuccessful: false, toolExecutionNotifications: [{ descriptor: { id: 'E302' } }] },
      ],
    });
    expect(results.map(({ level }) => level)).toEqual([
      'error',
      'note',
      'warning',
      'note',
      'note',
      'error',
      'note',
    ]);
    expect(results[0]).toMatchObject({
      partialFingerprints: { 'bluepencil/v1': 'f1' },
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'posts.jsonl' }, region: { startLine: 1 } } },
      ],
    });
    expect(results[3]).toMatchObject({
      locations: [
        { physicalLocation: { region: { startLine: 4, startColumn: 2, endLine: 4, endColumn: 14 } } },
      ],
    });
    expect(results.at(-1)).toMatchObject({
      baselineState: 'unchanged',
      suppressions: [{ kind: 'external', status: 'accepted', justification: 'in the baseline' }],
      partialFingerprints: { 'bluepencil/v1': 'f9' },
      locations: [{ physicalLocation: { artifactLocation: { uri: '%C3%A4%20b/%EF%BF%BD.md' } } }],
    });
    expect(results.filter(({ suppressions }) => suppressions !== undefined)).toHaveLength(1);
  });
});

test('a format of one’s own is a function', () => {
  const ids: Format = () => ({ begin: () => '(', result: ({ id }) => id, end: () => ')' });
  expect(report(reports.slice(0, 2), { policy, format: ids })).toBe('(ab)');
});
