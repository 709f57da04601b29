import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPack } from './load-pack.ts';
import { PolicyFileError } from './policy-file-error.ts';
import { sampleRule } from './sample-rule.ts';
import { showError } from './show-error.ts';
import { writeFiles } from './write-files.ts';

const pack = 'name: town\nversion: 1.0.0\n';

/** Shows the error of loading a pack, without the frame. */
function errorOf(files: Record<string, string | Uint8Array>): string | undefined {
  const folder = writeFiles(files);
  try {
    loadPack(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(PolicyFileError);
    return showError(error, { cwd: folder }).split('\n')[0];
  }
  return undefined;
}

describe('loadPack', () => {
  test('puts the files of a pack together, and knows where each part stands', () => {
    const folder = writeFiles({
      'pack.yml': `${pack}words:\n  vehicle: [car]\nrules:\n  tone/slang: advise\n`,
      'sources.yml': 'ACT:\n  title: The Act\n  verified: V\n',
      'words/people.yml': 'person:\n  - man\n  - woman\n',
      'rules/tone/slang.yml': sampleRule('tone/slang', 'perp'),
      'rules/case/plea/guilty.yml': sampleRule('case/plea/guilty', 'plea'),
    });
    const { pack: loaded, locate, ...rest } = loadPack(folder);
    expect(rest).toEqual({ folder, file: join(folder, 'pack.yml') });
    expect(loaded).toMatchObject({
      name: 'town',
      words: { vehicle: ['car'], person: ['man', 'woman'] },
      sources: { ACT: { title: 'The Act', verified: 'V' } },
      rules: { 'tone/slang': 'advise' },
    });
    expect(loaded.declares?.map(({ id }) => id)).toEqual(['case/plea/guilty', 'tone/slang']);
    const places = [
      ['declares', 'tone/slang', 'options', 'phrases', 0],
      ['words', 'person', 1],
      ['words', 'vehicle', 0],
      ['sources', 'ACT', 'title'],
      ['rules', 'tone/slang'],
      ['declares', 'no/such'],
      [],
    ].map((path) => {
      const { file, line, column } = locate(path);
      return `${file.slice(folder.length + 1)}:${line ?? ''}:${column ?? ''}`;
    });
    expect(places).toEqual([
      'rules/tone/slang.yml:8:13',
      'words/people.yml:3:5',
      'pack.yml:4:13',
      'sources.yml:2:3',
      'pack.yml:6:3',
      'pack.yml:1:1',
      'pack.yml:1:1',
    ]);
  });

  const rule = sampleRule('tone/slang', 'perp');
  test.each<[string, Record<string, string | Uint8Array>, string]>([
    ['no pack.yml', {}, 'pack.yml E201 Unexpected path, expected a file that exists'],
    ['a folder', { 'pack.yml/x': '' }, 'pack.yml E201 Unexpected folder, expected a file'],
    [
      'other bytes',
      { 'pack.yml': new Uint8Array([0xff, 0xfe, 0x61, 0]) },
      'pack.yml E201 Unexpected bytes that are not UTF-8, expected text in UTF-8',
    ],
    [
      'too much',
      { 'pack.yml': `#${'x'.repeat(10_000_000)}` },
      'pack.yml E201 Unexpected size of 10000001 bytes, expected at most 10000000',
    ],
    ['an empty file', { 'pack.yml': '' }, 'pack.yml:1:1 E202 Unexpected emptiness as file, expected a map'],
    [
      'no version',
      { 'pack.yml': 'name: town\n' },
      'pack.yml:1:1 E202 Unexpected absence of `version`, expected it in the file',
    ],
    [
      'a bad name',
      { 'pack.yml': 'name: My Town\nversion: 1.0.0\n' },
      'pack.yml:1:1 E202 Unexpected `My Town` as `name`, expected the form ^[a-z][a-z0-9-]*$',
    ],
    [
      'the name of the config',
      { 'pack.yml': 'name: config\nversion: 1.0.0\n' },
      'pack.yml:1:1 E202 Unexpected name `config`, expected another: it stands for the config of a user',
    ],
    [
      'a key twice',
      { 'pack.yml': `${pack}name: x\n` },
      'pack.yml:3:1 E202 Unexpected second key `name`, expected each key once',
    ],
    [
      'a class twice',
      { 'pack.yml': `${pack}words: {car: [car]}\n`, 'words/x.yml': 'car: [cars]\n' },
      'words/x.yml:1:1 E207 Unexpected second class `car`, expected each class in one place',
    ],
    [
      'words that are no list',
      { 'pack.yml': pack, 'words/x.yml': 'car: cars\n' },
      'words/x.yml:1:1 E202 Unexpected `cars` as `car`, expected a list',
    ],
    [
      'another kind of file',
      { 'pack.yml': pack, 'rules/tone/slang.yaml': rule },
      'rules/tone/slang.yaml E201 Unexpected file, expected only files that end in `.yml` here',
    ],
    [
      'another id than its path',
      { 'pack.yml': pack, 'rules/tone/jargon.yml': rule },
      'rules/tone/jargon.yml:1:1 E202 Unexpected id `tone/slang`, expected `tone/jargon` as the file is called',
    ],
    [
      'a source without a title',
      { 'pack.yml': pack, 'sources.yml': 'ACT: {verified: V}\n' },
      'sources.yml:1:1 E202 Unexpected absence of `title`, expected it in `ACT`',
    ],
    [
      'a mark of no meaning',
      { 'pack.yml': pack, 'sources.yml': 'ACT: {title: Act, verified: X}\n' },
      'sources.yml:1:19 E202 Unexpected `X` as `verified`, expected `V`, `V*`, `P` or `K`; perhaps `V`',
    ],
  ])('refuses %s', (_, files, message) => {
    expect(errorOf(files)).toBe(message);
  });

  test.each<[string, string, string]>([
    [
      'verdict: review',
      'verdict: blok',
      ':5:1 E202 Unexpected `blok` as `verdict`, expected `advise`, `review` or `block`; perhaps `block`',
    ],
    ['summary:', 'sumary:', ':2:1 E202 Unexpected key `sumary`, expected `id`, `summary`, '],
    ['check: phrases', 'check: phrase', ':6:1 E202 Unexpected `phrase` as `check`, expected `phrases`'],
    [
      'phrases: [perp]',
      'phrases: []',
      ':8:3 E202 Unexpected empty list as `phrases`, expected at least 1 entry',
    ],
    ['phrases: [perp]', 'phrases: perp', ':8:3 E202 Unexpected `perp` as `phrases`, expected a list'],
    [
      'phrases: [perp]',
      'phrases: [perp]\n  unles: [x]',
      ':9:3 E202 Unexpected key `unles`, expected `unless`',
    ],
    [
      'sources: []',
      'sources: [{id: ACT, binding: required}]',
      ':4:21 E202 Unexpected `required` as `binding`, expected `required-by` or `modelled-on`',
    ],
    [
      'pass: [A word here.]',
      'pass: [5]',
      ':12:10 E202 Unexpected `5` as `pass[0]`, expected a text or a map',
    ],
    [
      'verdict: review',
      'verdict: review\npersonal: maybe',
      ':6:1 E202 Unexpected `maybe` as `personal`, expected true or false',
    ],
    [
      'check: phrases\noptions:\n  phrases: [perp]',
      'check: casing\noptions:\n  words: 0',
      ':8:3 E202 Unexpected `0` as `words`, expected at least 1',
    ],
  ])('refuses a rule with %j changed to %j', (from, to, message) => {
    const changed = rule.replace(from, to);
    expect(errorOf({ 'pack.yml': pack, 'rules/tone/slang.yml': changed })).toContain(`slang.yml${message}`);
  });

  describe('built', () => {
    function build(change: (built: Record<string, unknown>) => void = () => undefined): string {
      const source = writeFiles({
        'pack.yml': pack,
        'sources.yml': 'ACT: {title: The Act, verified: V}\n',
        'rules/tone/slang.yml': rule,
      });
      const built = JSON.parse(JSON.stringify(loadPack(source).pack)) as Record<string, unknown>;
      change(built);
      return writeFiles({ 'dist/pack.json': JSON.stringify(built, null, 2) });
    }

    test('is what it was built from', () => {
      const { pack: loaded, file, locate } = loadPack(build());
      expect(loaded).toMatchObject({ name: 'town', sources: { ACT: {} }, declares: [{ id: 'tone/slang' }] });
      expect(locate(['declares', 'tone/slang', 'verdict'])).toMatchObject({ file, line: 16 });
      expect(locate(['sources', 'ACT'])).toMatchObject({ file, line: 5 });
      expect(locate(['name'])).toMatchObject({ file, line: 2 });
      expect(locate([])).toMatchObject({ file, line: 1 });
    });

    test('gives way to the files beside it, rules or none', () => {
      const folder = build();
      writeFileSync(join(folder, 'pack.yml'), pack);
      expect(loadPack(folder).pack.declares).toEqual([]);
    });

    test.each<[string, (built: Record<string, unknown>) => void]>([
      ['Unexpected key `vresion`', (built) => (built.vresion = built.version)],
      ['Unexpected `X` as `verified`', (built) => (built.sources = { ACT: { title: 'x', verified: 'X' } })],
      ['Unexpected key `chek`', (built) => Object.assign((built.declares as object[])[0]!, { chek: 1 })],
      ['Unexpected value as `declares`, expected a list', (built) => (built.declares = {})],
    ])('refuses what does not fit: %s', (message, change) => {
      expect(() => loadPack(build(change))).toThrow(message);
    });

    test('refuses what is no JSON, and tells where', () => {
      const folder = writeFiles({ 'dist/pack.json': '{"name": "town",\n"version": }}' });
      expect(() => loadPack(folder)).toThrow(
        expect.objectContaining({
          code: 'E202',
          place: expect.objectContaining({ line: 2 }) as object,
        }) as Error,
      );
    });

    test('refuses what is no map', () => {
      expect(() => loadPack(writeFiles({ 'dist/pack.json': 'null' }))).toThrow(
        'Unexpected emptiness as file',
      );
    });
  });
});
