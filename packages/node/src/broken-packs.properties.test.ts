import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint, PolicyError } from '@bluepencil/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPolicy } from './load-policy.ts';
import { sampleRule } from './sample-rule.ts';
import { showError } from './show-error.ts';
import { writeFiles } from './write-files.ts';

/** A rule with the check and options that are given. */
const ruleOf = (id: string, check: string, options: object): string =>
  sampleRule(id, 'zig').replace(
    /check: phrases\noptions:\n.*\n/,
    `check: ${check}\noptions: ${JSON.stringify(options)}\n`,
  );

/** A config with all that may lie around it. */
const files: Record<string, string> = {
  'bluepencil.yml': `root: true
extends: [./packs/base]
roster: roster.yml
waivers: waivers.yml
parameters: {ownNumbers: ["519-555-0100"], units: {traffic: {name: Traffic, leaves: [crime]}}}
rules: {tone/slang: block, pii/*: {verdict: review}}
overrides:
  - when: {unit: "tr*"}
    files: ["drafts/**"]
    rules: {tone/slang: {message: "Unexpected \`{{actual}}\`", options: {phrases+: [perp]}}}
locked: [tone/slang]
`,
  'roster.yml': '- {author: ann, unit: traffic, accounts: [x/*], topics: [closures], until: 2030-01-01}\n',
  'waivers.yml':
    '- {rule: pii/number, phrase: 519-555-0134, reason: A quotation, by: {name: A. Marsh, role: pio}, until: 2030-01-01}\n',
  'packs/base/pack.yml':
    'name: base\nversion: 1.0.0\ndisguised: [bad]\nlikeness: {doubts: -2, holds: {official: 1, personal: 1}}\n',
  'packs/base/sources.yml':
    'ACT: {title: The Act, url: "https://example.org/act", verified: V, asOf: 2020-01-01}\n',
  'packs/base/words/people.yml':
    'bad: [fudge]\nwho:\n  - he\n  - "the ..2 man"\n  - "{bad} (one|two [three])"\n',
  'packs/base/likeness.tsv': '# *\t-10\n# tone/slang\t-30\nclown\t50\t40\t0=90\nroad\t20\t-30\n',
  'packs/base/rules/tone/slang.yml': ruleOf('tone/slang', 'phrases', {
    phrases: ['{who} ..3 <admit>', 'zig'],
  }),
  'packs/base/rules/tone/slang/likeness.yml': ruleOf('tone/slang/likeness', 'likeness', {}),
  'packs/base/rules/pii/number.yml': ruleOf('pii/number', 'entity', {
    entities: ['phone'],
    allow: ['$ownNumbers'],
  }),
  'packs/base/rules/form/meta.yml': ruleOf('form/meta', 'metadata', {
    where: [{ field: 'unit', is: ['t*'] }],
  }),
  'packs/base/rules/boundaries/duties.yml': ruleOf('boundaries/duties', 'duties', {
    topics: { crime: ['zig'] },
  }),
};
const names = fc.constantFrom(...Object.keys(files));
const post = {
  ...{ id: 'p', text: 'He admitted to zig, call 519-555-0134. What a fudg3 clown.' },
  meta: {
    account: 'official',
    unit: 'traffic',
    author: 'ann',
    handle: 'x',
    channel: 'x',
    topics: ['closures'],
  },
};

/** What somebody's slip, a full disk or an ill will may put into a file. */
const shard = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '\0',
      '\t',
      '- ',
      ': ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '#',
      '&a ',
      '*a',
      '<<: ',
      '!!js/function ',
      '| ',
      '> ',
    ],
    ...[
      'null',
      '~',
      'true',
      '.nan',
      '.inf',
      '-1',
      '1e999',
      '0x7fffffff',
      '2026-02-30',
      '__proto__: 1\n',
      '{}',
      '[]',
    ],
    ...[
      '(',
      ')',
      '<',
      '..0',
      '..21',
      '{nobody}',
      '{who}',
      '$x',
      '(a+)+',
      '^',
      '$',
      '=',
      '\ud800',
      '\ufeff',
      '名',
    ],
    ...['('.repeat(5000), '['.repeat(200), '{a: '.repeat(200), 'a '.repeat(2000), '"zig"'.repeat(3)],
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

const changed = fc.tuple(names, fc.nat(), fc.nat({ max: 40 }), shard).map(([name, place, lost, put]) => {
  const text = files[name] ?? '';
  const at = place % (text.length + 1);
  return { name, text: text.slice(0, at) + put + text.slice(at + lost) };
});
const truncated = fc.tuple(names, fc.nat()).map(([name, place]) => {
  const text = files[name] ?? '';
  return { name, text: text.slice(0, place % (text.length + 1)) };
});

describe('a config or a pack with a broken file', { timeout: 120_000 }, () => {
  test.each([
    ['that ends too early', truncated],
    ['that is not what it was', changed],
  ])('%s', (_, broken) => {
    const cwd = writeFiles(files);
    expect(lint(post, loadPolicy({ cwd }).policy).verdict).toBe('block');
    fc.assert(
      fc.property(broken, ({ name, text }) => {
        writeFileSync(join(cwd, name), text);
        try {
          const { policy } = loadPolicy({ cwd });
          const { findings } = lint(post, policy);
          expect(findings.flatMap(({ cause }) => cause ?? [])).toEqual([]);
        } catch (error) {
          if (!(error instanceof PolicyError)) throw error;
          expect(showError(error, { cwd })).toMatch(/E2\d\d Unexpected /);
        } finally {
          writeFileSync(join(cwd, name), files[name] ?? '');
        }
      }),
      { numRuns: 400 },
    );
  });
});
