import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Memory, runIn } from './sample-io.ts';

let cwd: string;
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'bluepencil-office-')));
  mkdirSync(join(cwd, '.git'));
  cpSync(fileURLToPath(new URL('../../../fixtures/scenarios/town', import.meta.url)), join(cwd, 'town'), {
    recursive: true,
  });
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function write(name: string, content: string): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), content);
}

const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');

describe('init', () => {
  test('writes a config from flags, for a machine', async () => {
    const argv = [
      'init',
      '--jurisdiction',
      'us-california',
      '--agency',
      'Harbour PD',
      '--numbers',
      '805-555-0100, 805-555-0101',
      '--domains',
      'pd.example.org',
      '--units',
      'traffic,youth',
    ];
    expect(await runIn(cwd, argv)).toMatchObject({ code: 0, err: '' });
    expect(parse(read('bluepencil.yml'))).toEqual({
      extends: ['us-california'],
      parameters: {
        ownNumbers: ['805-555-0100', '805-555-0101'],
        ownDomains: ['pd.example.org'],
        agencyLine: '805-555-0100',
      },
      rules: {},
    });
    expect(read('bluepencil.yml')).toContain('#   - {when: {unit: "youth"}, rules: {tone/jargon: off}}');
  });

  test('asks at a terminal what was not said', async () => {
    const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
    const stdout = new Memory({ isTTY: true });
    const running = runIn(cwd, ['init', '--jurisdiction', 'uk', '--units', 'media'], { stdin, stdout });
    for (const answer of ['Harbour Police', '020 7946 0100, 101', 'police.example.org']) {
      await new Promise((resolve) => setTimeout(resolve, 400));
      stdin.write(answer);
      await new Promise((resolve) => setTimeout(resolve, 100));
      stdin.write('\r');
    }
    expect((await running).code).toBe(0);
    expect(read('bluepencil.yml')).toContain('# Harbour Police\nextends: [uk]');
    expect(parse(read('bluepencil.yml'))).toMatchObject({
      parameters: { ownNumbers: ['020 7946 0100', '101'] },
    });
  }, 30_000);

  test('knows its jurisdictions', async () => {
    const { code, err } = await runIn(cwd, ['init', '--jurisdiction', 'mars']);
    expect([code, err]).toEqual([2, expect.stringContaining('Allowed choices are standard, us, ')]);
  });
});

describe('new rule and test', () => {
  const rule = (id: string, more = '') => `id: ${id}
summary: Leave it out
why: It harms.
sources: []
verdict: review
${more}check: phrases
options: {phrases: ["bad {$mascot}"]}
message: "Unexpected words, expected others"
examples:
  fail: [A bad Rex.]
  pass: [A good Rex.]
`;
  const pack = 'name: shire\nversion: 1.0.0\nextends: [../town]\nparameters: {mascot: [Rex]}\n';

  test('a rule starts from a file with what there is to fill in', async () => {
    write('pack/pack.yml', pack);
    expect(await runIn(cwd, ['new', 'rule', 'tone/mascot'])).toMatchObject({ code: 0 });
    expect(read('pack/rules/tone/mascot.yml')).toContain('id: tone/mascot\n');
    expect((await runIn(cwd, ['new', 'rule', 'tone/mascot'])).err).toContain('expected a new one');
    expect((await runIn(cwd, ['new', 'rule', 'Mascot'])).err).toContain('expected area/slug');
    expect((await runIn(cwd, ['new', 'rule', 'tone/x', '--pack', 'nowhere'])).err).toContain(
      'nowhere/pack.yml',
    );
  });

  test('a good pack is good', async () => {
    write('pack/pack.yml', pack);
    write('pack/rules/tone/mascot.yml', rule('tone/mascot'));
    expect(await runIn(cwd, ['test', 'pack'])).toEqual({
      code: 0,
      out: 'shire: 1 rule, 2 examples: all good\n',
      err: '',
    });
  });

  test('tells examples that do otherwise, and what nothing uses or reaches', async () => {
    write(
      'pack/pack.yml',
      `${pack.replace('}', ', old: 3}')}words: {dead: [x]}
rules: {tone/slang: {verdict: off, message: "Unexpected a, expected b"}}
overrides:
  - {when: {unit: k9}, rules: {tone/codes: off}}
  - {when: {unit: k9}, rules: {tone/codes: block}}
  - {when: {account: official}, rules: {tone/mascot: block}}
`,
    );
    write('pack/rules/tone/mascot.yml', rule('tone/mascot', 'when: {account: personal}\n'));
    const { code, out } = await runIn(cwd, ['test', 'pack']);
    expect(code).toBe(1);
    expect(out).toBe(`pack/pack.yml
  words: nothing uses \`{dead}\`, expected a phrase that does
  parameters: nothing uses \`old\`, expected \`$old\` in a rule
  rules: nobody sees the message for \`tone/slang\`, expected none for a rule that is off
  overrides[0]: overrides[1] says all of it anew for the same posts
  overrides[2]: \`tone/mascot\` applies to other posts only, expected a rule that fits \`when\`
pack/rules/tone/mascot.yml
  fail “A bad Rex.”: nothing found
shire: 1 rule, 2 examples: 2 places to mend
`);
  });

  test('refuses a rule without examples', async () => {
    write('pack/pack.yml', pack);
    write('pack/rules/tone/mascot.yml', rule('tone/mascot').replace('  fail: [A bad Rex.]\n', ''));
    const { code, err } = await runIn(cwd, ['test', 'pack']);
    expect([code, err]).toEqual([2, expect.stringContaining('Unexpected absence of `fail`')]);
  });

  test('wants a pack', async () => {
    write('bluepencil.yml', 'extends: [standard]\n');
    expect(await runIn(cwd, ['test'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('bluepencil test ./pack') as string,
    });
  }, 60_000);
});

describe('docs', () => {
  test('is the policy on a page, and where each line comes from', async () => {
    write(
      'bluepencil.yml',
      'extends: [./town]\nparameters: {ownNumbers: ["<b>555-0100"]}\nrules: {tone/slang: off}\noverrides:\n  - {when: {unit: k9}, rules: {tone/codes: block}}\nlocked: [pii/*]\n',
    );
    const { code, out } = await runIn(cwd, ['docs']);
    expect(code).toBe(0);
    expect(out).toContain('# Policy of town\n');
    expect(out).toContain(
      '| tone/slang | off | Write plainly. Slang shuts readers out. |  | bluepencil.yml:3 |',
    );
    expect(out).toMatch(
      /\| pii\/phone \| block; locked \| .* \| required by The Act, s\. 4 \(V\) \| town\/rules\/pii\/phone\.yml:5 \(town\) \|/,
    );
    expect(out).toContain('| unit is k9 | tone/codes: block | bluepencil.yml:5 |');
    expect(await runIn(cwd, ['docs', '--output', 'policy.html'])).toMatchObject({
      code: 0,
      out: 'policy.html written\n',
    });
    expect(read('policy.html')).toContain('<h2 id="s1">Rules: form</h2>');
    expect(read('policy.html')).toContain('&lt;b&gt;555-0100');
    expect(read('policy.html')).toContain('@media print');
  });
});

describe('diff', () => {
  test('tells which posts change verdict and by which rules, masked', async () => {
    write('old.yml', 'extends: [./town]\n');
    write('new.yml', 'extends: [./town]\nrules: {tone/slang: off, pii/phone: review, tone/codes: block}\n');
    write(
      'posts.jsonl',
      '{"id":"a","text":"The perp rang 519-555-0134."}\n{"id":"b","text":"10-4."}\n{"id":"c","text":"Rain."}\n',
    );
    const { code, out } = await runIn(cwd, ['diff', 'old.yml', 'new.yml', '--posts', 'posts.jsonl']);
    expect(code).toBe(1);
    expect(out).toContain(
      'rule pii/phone: block → review\nrule tone/codes: advise → block\nrule tone/slang: review → off\n',
    );
    expect(out).toContain('a: block → review\n  - block pii/phone: Unexpected number `519-•••-••34`');
    expect(out).toContain('b: advise → block\n');
    expect(out).toContain('\n3 posts: 2 with another verdict, 1 stricter, 1 milder\n');
    expect(out).not.toContain('0134');
    expect(await runIn(cwd, ['diff', 'old.yml', 'old.yml', '--posts', 'posts.jsonl'])).toMatchObject({
      code: 0,
    });
  });
});
