import { describe, expect, test } from 'vitest';
import { loadPolicy } from './load-policy.ts';
import { sampleRule } from './sample-rule.ts';
import { showError } from './show-error.ts';
import { writeFiles } from './write-files.ts';

const files = {
  '.git/HEAD': '',
  'config/bluepencil.yml': 'extends: [../packs/base]\nwaivers: ../waivers.yml\nrules: {tone/slang: off}\n',
  'packs/base/pack.yml': 'name: base\nversion: 1.0.0\n',
  'packs/base/rules/tone/slang.yml': sampleRule('tone/slang', 'perp').replace(
    'summary',
    'was: [tone/cant]\nsummary',
  ),
  'packs/base/rules/tone/jargon.yml': sampleRule('tone/jargon', 'RTA'),
};
const good = `- rule: tone/cant
  phrase: perp
  reason: A quotation
  by: {name: A. Marsh, role: pio}
  until: 2026-06-30
`;

function load(waivers: string | undefined) {
  const folder = writeFiles({ ...files, ...(waivers !== undefined && { 'waivers.yml': waivers }) });
  return { folder, loaded: () => loadPolicy({ cwd: folder, config: 'config/bluepencil.yml' }) };
}

function errorOf(waivers: string | undefined): string {
  const { folder, loaded } = load(waivers);
  try {
    loaded();
  } catch (error) {
    return showError(error, { cwd: folder });
  }
  return '';
}

describe('waivers of a config', () => {
  test('are read from a file beside it, for rules that are off or were called otherwise too', () => {
    const { folder, loaded } = load(good);
    const { waivers } = loaded();
    expect(waivers.waivers).toMatchObject([{ rule: 'tone/cant', until: '2026-06-30' }]);
    expect(waivers.locate([0, 'until'])).toEqual({ file: `${folder}/waivers.yml`, line: 5, column: 3 });
  });

  test('are none without a file', () => {
    const folder = writeFiles({ ...files, 'bluepencil.yml': 'extends: [./packs/base]\n' });
    expect(loadPolicy({ cwd: folder }).waivers.waivers).toEqual([]);
  });

  test('may be an empty list, or nothing yet', () => {
    expect(load('[]\n').loaded().waivers.waivers).toEqual([]);
    expect(load('# none yet\n').loaded().waivers.waivers).toEqual([]);
  });

  test.each<[string, string | undefined, string]>([
    ['no file', undefined, 'waivers.yml E201 Unexpected path, expected a file that exists'],
    ['no list', 'tone/slang: x\n', 'waivers.yml:1:1 E202 Unexpected map as file, expected a list'],
    [
      'an unknown rule',
      good.replace('cant', 'slag'),
      'waivers.yml:1:3 E203 Unexpected rule `tone/slag`, expected a known rule; perhaps `tone/slang`',
    ],
    [
      'no reason',
      good.replace(/ {2}reason.*\n/, ''),
      'waivers.yml:1:3 E202 Unexpected absence of `reason`, expected it in entry 1',
    ],
    [
      'an empty reason',
      good.replace('A quotation', '""'),
      'waivers.yml:3:3 E202 Unexpected empty text as `reason`, expected some words',
    ],
    [
      'no person',
      good.replace('{name: A. Marsh, role: pio}', '[]'),
      'waivers.yml:4:3 E202 Unexpected list as `by`, expected a map',
    ],
    [
      'a person without a role',
      good.replace(', role: pio', ''),
      'waivers.yml:4:3 E202 Unexpected absence of `role`, expected it in `by`',
    ],
    ['no end', good.replace(/ {2}until.*\n/, ''), 'Unexpected absence of `until`'],
    [
      'an end that is no date',
      good.replace('2026-06-30', 'next week'),
      'waivers.yml:5:3 E202 Unexpected `next week` as `until`, expected the form `2026-06-30`',
    ],
    [
      'a time without its offset',
      good.replace('2026-06-30', '2026-06-30T10:00'),
      'expected the form `2026-06-30`',
    ],
    [
      'a digest that is none',
      good.replace('phrase: perp', 'post: abc'),
      'Unexpected `abc` as `post`, expected the form ',
    ],
    [
      'every post',
      good.replace(/ {2}phrase.*\n/, ''),
      'waivers.yml:1:3 E202 Unexpected waiver of `tone/cant` for every post, expected a `post` or a `phrase`\n\n  To turn the rule off, say so in the config: `tone/cant: off`',
    ],
    [
      'a mistyped key',
      good.replace('phrase', 'phrases'),
      'Unexpected key `phrases`, expected `rule`, `post`, `phrase`',
    ],
  ])('are refused with %s', (_, waivers, message) => {
    expect(errorOf(waivers)).toContain(message);
  });

  test('show no phrase in an error: it may be the number of somebody', () => {
    const personal = good.replace('perp', '5195550134').replace('until', 'til');
    expect(load(good.replace('perp', '5195550134')).loaded().waivers.waivers).toMatchObject([
      { phrase: '5195550134' },
    ]);
    expect(errorOf(personal)).toContain('Unexpected key `til`');
    expect(errorOf(personal)).not.toContain('5195550134');
    expect(errorOf(`${personal}\t- x`)).not.toContain('5195550134');
  });
});
