import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findConfig } from './find-config.ts';
import { loadConfig } from './load-config.ts';
import { loadPolicy } from './load-policy.ts';
import { PolicyFileError } from './policy-file-error.ts';
import { sampleRule } from './sample-rule.ts';
import { showError } from './show-error.ts';
import { writeFiles } from './write-files.ts';

/** Two packs, one on the other, and a config on both. */
const files = {
  '.git/HEAD': '',
  'bluepencil.yml': 'extends: [./packs/town]\nrules:\n  tone/jargon: block\n',
  'packs/base/pack.yml': 'name: base\nversion: 1.0.0\n',
  'packs/base/rules/tone/slang.yml': sampleRule('tone/slang', 'perp'),
  'packs/town/pack.yml': 'name: town\nversion: 2.0.0\nextends: [../base]\n',
  'packs/town/rules/tone/jargon.yml': sampleRule('tone/jargon', 'RTA'),
};

function errorOf(changes: Record<string, string>, cwd = ''): string {
  const folder = writeFiles({ ...files, ...changes });
  try {
    loadPolicy({ cwd: join(folder, cwd) });
  } catch (error) {
    expect(error).toBeInstanceOf(PolicyFileError);
    return showError(error, { cwd: folder }).replaceAll(folder, '~');
  }
  return '';
}

describe('loadPolicy', () => {
  test('compiles the config and the packs that it extends, the base first', () => {
    const folder = writeFiles({ ...files, 'drafts/today/post.md': '' });
    const { policy, packs, configFile } = loadPolicy({ cwd: join(folder, 'drafts/today') });
    expect(configFile).toBe(join(folder, 'bluepencil.yml'));
    expect(packs.map(({ pack }) => pack.name)).toEqual(['base', 'town']);
    expect(policy.identity).toMatchObject({ name: 'base+town', version: '2.0.0' });
    expect(policy.rules.map(({ rule, verdict }) => [rule.id, verdict])).toEqual([
      ['tone/slang', 'review'],
      ['tone/jargon', 'block'],
    ]);
  });

  test('loads each pack once, however often it is extended', () => {
    const folder = writeFiles({
      ...files,
      'bluepencil.yml': 'extends: [./packs/town, ./packs/base, ./packs/county]\n',
      'packs/county/pack.yml': 'name: county\nversion: 1.0.0\nextends: [../base]\n',
    });
    expect(loadPolicy({ cwd: folder }).policy.packs).toEqual(['base', 'town', 'county']);
  });

  test('finds a pack that is installed beside the config, by its short and its full name', () => {
    const installed = {
      'node_modules/@bluepencil/pack-shire/pack.yml':
        'name: shire\nversion: 1.0.0\nextends: ["@acme/pack"]\n',
      'node_modules/@acme/pack/pack.yml': 'name: acme\nversion: 1.0.0\nextends: [own]\n',
      'node_modules/own/pack.yml': 'name: own\nversion: 1.0.0\n',
      'node_modules/own/rules/tone/slang.yml': sampleRule('tone/slang', 'perp'),
    };
    const folder = writeFiles({ ...installed, 'bluepencil.json': '{"extends": ["shire"]}' });
    expect(loadPolicy({ cwd: folder }).policy.packs).toEqual(['own', 'acme', 'shire']);
  });

  test('takes the config that it is given', () => {
    const folder = writeFiles({ ...files, 'other.yml': 'extends: [./packs/base]\n' });
    expect(loadPolicy({ cwd: folder, config: 'other.yml' })).toMatchObject({
      configFile: join(folder, 'other.yml'),
    });
  });

  test('without a config, looks for the standard pack', () => {
    const folder = writeFiles({
      'node_modules/@bluepencil/pack-standard/pack.yml': 'name: standard\nversion: 9.0.0\n',
    });
    // It is empty here, which is an error that names it.
    expect(() => loadPolicy({ cwd: folder })).toThrow(
      expect.objectContaining({ code: 'E205', layer: 'standard' }),
    );
  });

  test('brings the standard pack along', () => {
    const folder = writeFiles({ 'bluepencil.yml': 'extends: [standard]\nrules: {no/such: off}\n' });
    expect(() => loadPolicy({ cwd: folder })).toThrow(/no\/such|standard/);
  });

  test('shows an unknown rule in the config, the lines around it, and the nearest one', () => {
    expect(errorOf({ 'bluepencil.yml': 'extends: [./packs/town]\nrules:\n  tone/slag: off\n' })).toBe(
      [
        'bluepencil.yml:3:3 E203 Unexpected rule `tone/slag`, expected a known rule; perhaps `tone/slang`',
        '',
        '  2 | rules:',
        '> 3 |   tone/slag: off',
        '    |   ^',
        '  4 |',
      ].join('\n'),
    );
  });

  test('shows a pack that is not there, and every path that was tried', () => {
    const shown = errorOf({
      'bluepencil.yml': 'extends:\n  - shir\n',
      'node_modules/@bluepencil/pack-shire/pack.yml': '',
    });
    expect(shown).toContain(
      'bluepencil.yml:2:5 E203 Unexpected pack `shir`, expected a pack that is installed, or a relative path; perhaps `shire`',
    );
    expect(shown).toContain('\n  Looked for it in:\n  ~/node_modules/@bluepencil/pack-shir\n');
    expect(shown).toContain('\n  ~/node_modules/shir\n');
    expect(errorOf({ 'bluepencil.yml': 'extends: [./nowhere]\n' })).toContain(
      'Looked for it in:\n  ~/nowhere',
    );
  });

  test('refuses a name that is no name of a package', () => {
    expect(errorOf({ 'bluepencil.yml': 'extends: ["@x/../../base"]\n' })).toContain(
      'E203 Unexpected pack `@x/../../base`',
    );
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'a pack that extends itself',
      { 'packs/base/pack.yml': 'name: base\nversion: 1.0.0\nextends: [.]\n' },
      'packs/base/pack.yml:3:11 E204 Unexpected ring of packs `base` → `base`, expected packs that end in a base',
    ],
    [
      'packs in a ring',
      { 'packs/base/pack.yml': 'name: base\nversion: 1.0.0\nextends:\n  - ../town\n' },
      'packs/base/pack.yml:4:5 E204 Unexpected ring of packs `town` → `base` → `town`, expected packs that end in a base',
    ],
    [
      'a pack with no rules',
      { 'bluepencil.yml': 'extends: [./empty]\n', 'empty/pack.yml': 'name: empty\nversion: 1.0.0\n' },
      'empty/pack.yml:1:1 E205 Unexpected policy without an active rule, expected at least one; it would let every post pass',
    ],
    [
      'a config that extends nothing',
      { 'bluepencil.yml': '{}\n' },
      'bluepencil.yml:1:1 E205 Unexpected policy without an active rule',
    ],
    [
      'every rule off',
      { 'bluepencil.yml': 'extends: [./packs/base]\nrules: {tone/slang: off}\n' },
      'E205 Unexpected policy without an active rule',
    ],
    [
      'two packs of one name',
      { 'packs/town/pack.yml': 'name: base\nversion: 1.0.0\nextends: [../base]\n' },
      'packs/town/pack.yml:1:1 E207 Unexpected second pack `base`, expected one of each name',
    ],
    [
      'a rule declared by two packs',
      { 'packs/town/rules/tone/slang.yml': sampleRule('tone/slang', 'perp') },
      'packs/town/rules/tone/slang.yml:1:1 E207 Unexpected second declaration of `tone/slang`',
    ],
    [
      'a phrase that cannot be compiled',
      {
        'packs/base/rules/tone/slang.yml': sampleRule('tone/slang', 'perp').replace('[perp]', '["{nobody}"]'),
      },
      'packs/base/rules/tone/slang.yml:8:13 E206 Unexpected word class `{nobody}`',
    ],
    [
      'a word class that cannot be compiled',
      { 'packs/base/words/x.yml': 'x:\n  - car\n  - "(a"\n' },
      'packs/base/words/x.yml:3:5 E206 ',
    ],
    [
      'a mistyped key of the config',
      { 'bluepencil.yml': 'extend: [./packs/base]\n' },
      'bluepencil.yml:1:1 E202 Unexpected key `extend`, expected `extends`, `parameters`',
    ],
    [
      'a verdict that is none',
      { 'bluepencil.yml': 'extends: [./packs/base]\nrules:\n  tone/slang: error\n' },
      'bluepencil.yml:3:3 E202 Unexpected `error` as `tone/slang`, expected `advise`, `review`, `block` or `off`',
    ],
    [
      'a list as config',
      { 'bluepencil.yml': '- standard\n' },
      'bluepencil.yml:1:1 E202 Unexpected list as file, expected a map',
    ],
    [
      'broken YAML',
      { 'bluepencil.yml': 'a: b: c\n' },
      'bluepencil.yml:1:4 E202 Unexpected YAML, expected it to be well-formed: ',
    ],
  ])('refuses %s', (_, changes, message) => {
    expect(errorOf(changes)).toContain(message);
  });

  test('lets a failure of ours through as it is', () => {
    expect(() => loadPolicy({ cwd: undefined as never })).toThrow(TypeError);
  });
});

describe('findConfig', () => {
  test('takes the nearest one upward', () => {
    const folder = writeFiles({ 'bluepencil.yaml': '', 'a/bluepencil.json': '', 'a/b/x': '', 'c/x': '' });
    expect(findConfig(join(folder, 'a/b'))).toBe(join(folder, 'a/bluepencil.json'));
    expect(findConfig(join(folder, 'c'))).toBe(join(folder, 'bluepencil.yaml'));
  });

  test('goes no further than the root of the repository', () => {
    const folder = writeFiles({ 'bluepencil.yml': '', 'repository/.git': 'gitdir: x', 'repository/a/x': '' });
    expect(findConfig(join(folder, 'repository/a'))).toBeUndefined();
    expect(findConfig('/')).toBeUndefined();
  });

  test('refuses two in a folder', () => {
    const folder = writeFiles({ 'bluepencil.yml': '', 'bluepencil.json': '' });
    expect(() => findConfig(folder)).toThrow(
      /^Unexpected second config beside `.*bluepencil.yml`, expected one in a folder$/,
    );
  });
});

describe('loadConfig', () => {
  test('reads YAML and JSON, with a byte order mark and Windows line ends', () => {
    const folder = writeFiles({
      'bluepencil.yml': '\ufeffextends: [standard]\r\nrules:\r\n  tone/slang: off\r\n',
      'bluepencil.json': '{"$schema": "x", "extends": ["standard"]}',
    });
    const { config, locate } = loadConfig(join(folder, 'bluepencil.yml'));
    expect(config).toEqual({ extends: ['standard'], rules: { 'tone/slang': 'off' } });
    expect(locate(['rules', 'tone/slang'])).toMatchObject({ line: 3, column: 3 });
    expect(loadConfig(join(folder, 'bluepencil.json')).config).toEqual({
      $schema: 'x',
      extends: ['standard'],
    });
  });

  test('refuses a file that is not there', () => {
    expect(() => loadConfig('/nowhere/bluepencil.yml')).toThrow(
      'Unexpected path, expected a file that exists',
    );
  });
});
