import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { Memory, runIn } from './sample-io.ts';

const rules = {
  'pii/phone': {
    verdict: 'block',
    check: 'entity',
    options: { entities: ['phone'] },
    expected: 'an agency line',
  },
  'tone/slang': {
    verdict: 'review',
    check: 'phrases',
    options: { phrases: ['perp'] },
    expected: 'plain words',
  },
  'tone/slang/mild': {
    verdict: 'advise',
    check: 'phrases',
    options: { phrases: ['nick'] },
    expected: 'plain words',
  },
};

let cwd: string;

function write(name: string, content: string): void {
  const file = join(cwd, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'bluepencil-')));
  write('bluepencil.yml', 'extends: [./pack]\n');
  write('pack/pack.yml', 'name: town\nversion: 1.0.0\n');
  write('pack/sources.yml', 'ACT: {title: The Act, verified: V}\n');
  for (const [id, { expected, ...rule }] of Object.entries(rules)) {
    const common = {
      id,
      summary: `Mind ${id}`,
      why: `Because of ${id}.`,
      sources: [{ id: 'ACT', binding: 'required-by' }],
      message: `Unexpected \`{{actual}}\`, expected ${expected}`,
      was: [`${id}-old`],
      examples: { fail: ['x'], pass: ['y'] },
    };
    write(`pack/rules/${id}.yml`, JSON.stringify({ ...common, ...rule }));
  }
});

afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const lines = (...posts: object[]) => posts.map((post) => `${JSON.stringify(post)}\n`).join('');

describe('bluepencil lint', () => {
  test('prints the contract: one result for every line, in order, masked', async () => {
    write('posts.jsonl', lines({ id: 'a', text: 'Ring 519-555-0134.' }, { id: 'b', text: 'Road closed.' }));
    const { code, out, err } = await runIn(cwd, ['lint', 'posts.jsonl', '--format', 'json']);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).not.toContain('0134');
    expect(JSON.parse(out)).toEqual({
      schemaVersion: 1,
      policy: { name: 'town', version: '1.0.0', digest: expect.stringMatching(/^[\da-f]{64}$/) as string },
      results: [
        {
          id: 'a',
          verdict: 'block',
          findings: [
            {
              rule: 'pii/phone',
              clause: 'pii/phone',
              verdict: 'block',
              start: 5,
              end: 17,
              message: 'Unexpected `519-•••-••34`, expected an agency line',
              why: 'Because of pii/phone.',
              url: expect.stringMatching(/pii\/phone$/) as string,
            },
          ],
        },
        { id: 'b', verdict: 'publish', findings: [] },
      ],
    });
  });

  test('prints findings for people, with the lines of the file', async () => {
    write('post.md', '---\nchannel: x\n---\n\nThe perp ran.\n');
    const { code, out } = await runIn(cwd, ['lint', 'post.md']);
    expect(code).toBe(1);
    expect(out).toContain(
      'post.md\n\n  review  5:5  Unexpected `perp`, expected plain words\n    | The perp ran.\n',
    );
    expect(out).toContain('1 post: 1 review\n3 rules of town 1.0.0 applied\n');
  });

  test('breaks its lines at the width of a terminal, and nowhere in a pipe', async () => {
    write('post.txt', `${'Elm Street is closed. '.repeat(10)}The perp ran.`);
    const stdout = new Memory({ isTTY: true, columns: 44 });
    await runIn(cwd, ['lint', 'post.txt'], { stdout, env: { NO_COLOR: '1' } });
    const widths = stdout.text.split('\n').map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(44);
    const { out } = await runIn(cwd, ['lint', 'post.txt']);
    expect(out).toContain('  review  1:225  Unexpected `perp`, expected plain words\n');
  });

  test.each([
    ['publish', 'Road closed.', [0, 0, 0]],
    ['advise', 'A nick.', [1, 0, 0]],
    ['review', 'The perp.', [1, 1, 0]],
    ['block', 'Ring 519-555-0134.', [1, 1, 1]],
  ])('exits by the worst verdict: %s', async (_, text, codes) => {
    write('post.txt', text);
    const got = [];
    for (const verdict of ['advise', 'review', 'block'])
      got.push((await runIn(cwd, ['lint', 'post.txt', '--fail-on', verdict])).code);
    expect(got).toEqual(codes);
  });

  test('takes a config that it is given', async () => {
    write('other.yml', 'extends: [./pack]\nrules: {tone/slang: off}\n');
    write('post.txt', 'The perp.');
    expect((await runIn(cwd, ['lint', 'post.txt', '--config', 'other.yml'])).code).toBe(0);
  });

  test('reads stdin', async () => {
    const stdin = () => Readable.from([Buffer.from('{"id": "a", "text": "The perp."}\n')]);
    const asPosts = await runIn(cwd, ['lint', '--stdin-filename', 'a.jsonl', '--format', 'json'], {
      stdin: stdin(),
    });
    expect(asPosts.code).toBe(1);
    expect(JSON.parse(asPosts.out)).toMatchObject({ results: [{ id: 'a', verdict: 'review' }] });
    const asText = await runIn(cwd, ['lint', '-'], { stdin: stdin() });
    expect(asText.code).toBe(2);
    expect(asText.err).toContain('<stdin> E303 Unexpected JSON');
    expect((await runIn(cwd, ['lint', '-'], { stdin: Readable.from(['Road closed.']) })).code).toBe(0);
  });

  test('tells every line that it could not read, and loses none of the others', async () => {
    write(
      'posts.jsonl',
      '{"id": "a", "text": ""}\n{"id": "b"}\n{"id": "c" "text": ""}\n{"id": "d", "text": ""}\n',
    );
    const { code, out, err } = await runIn(cwd, ['lint', 'nowhere.md', 'posts.jsonl', '--format', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      results: [{ id: 'a' }, { id: 'd' }],
      errors: [
        { file: 'nowhere.md', code: 'E301', message: 'Unexpected path, expected a file that exists' },
        { file: 'posts.jsonl', line: 2, code: 'E303' },
        {
          file: 'posts.jsonl',
          line: 3,
          column: 12,
          code: 'E302',
          message: 'Unexpected character in JSON, expected `,` or `}`',
        },
      ],
    });
    expect(err.match(/^\S+ E\d+/gm)).toEqual([
      'nowhere.md E301',
      'posts.jsonl:2 E303',
      'posts.jsonl:3:12 E302',
    ]);
  });

  test('warns of an id that two posts have', async () => {
    write('posts.jsonl', lines({ id: 'a', text: '' }, { id: 'a', text: '' }));
    const { code, err } = await runIn(cwd, ['lint', 'posts.jsonl']);
    expect(code).toBe(0);
    expect(err).toBe('posts.jsonl:2 E305 Unexpected second post `a`, expected an id of its own\n');
  });

  test.each<[string, Record<string, string>, string[], string]>([
    [
      'an empty file',
      { 'posts.jsonl': '' },
      ['posts.jsonl'],
      'posts.jsonl E304 Unexpected file without a post',
    ],
    ['a glob that fits nothing', {}, ['*.md'], 'E304 Unexpected glob without a post'],
    [
      'a config that is not there',
      {},
      ['x.md', '--config', 'no.yml'],
      'no.yml E201 Unexpected path, expected a file that exists',
    ],
    [
      'an unknown rule',
      { 'bluepencil.yml': 'extends: [./pack]\nrules: {tone/slan: off}\n' },
      ['x.md'],
      'bluepencil.yml:2:9 E203 Unexpected rule `tone/slan`, expected a known rule; perhaps `tone/slang`',
    ],
    [
      'a pack that extends itself',
      { 'pack/pack.yml': 'name: town\nversion: 1.0.0\nextends: [.]\n' },
      ['x.md'],
      'pack/pack.yml:3:11 E204 Unexpected ring of packs `town` → `town`',
    ],
    [
      'a pack with no rules',
      { 'bluepencil.yml': 'extends: [./none]\n', 'none/pack.yml': 'name: none\nversion: 1.0.0\n' },
      ['x.md'],
      'none/pack.yml:1:1 E205 Unexpected policy without an active rule',
    ],
  ])('could not check: %s', async (_, files, argv, message) => {
    for (const [name, content] of Object.entries(files)) write(name, content);
    const { code, err } = await runIn(cwd, ['lint', ...argv]);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  test('answers for a megabyte, lone surrogates and NUL', async () => {
    const odd = '\ud800 perp \0 \udfff';
    write(
      'posts.jsonl',
      lines({ id: 'long', text: `${'The road is closed. '.repeat(55_000)}perp` }, { id: 'odd', text: odd }),
    );
    const { code, out, err } = await runIn(cwd, ['lint', 'posts.jsonl', '--format', 'json']);
    expect([code, err]).toEqual([1, '']);
    const { results } = JSON.parse(out) as { results: { findings: { start: number; end: number }[] }[] };
    expect(results.map(({ findings }) => findings.length)).toEqual([1, 1]);
    expect(odd.slice(results[1]?.findings[0]?.start, results[1]?.findings[0]?.end)).toBe('perp');
  });

  test('writes on for nobody when the reader has gone, and still answers', async () => {
    write('posts.jsonl', lines({ id: 'a', text: 'The perp.' }, { id: 'b', text: 'The perp.' }));
    const gone = new Memory({ failure: Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) });
    expect(await runIn(cwd, ['lint', 'posts.jsonl'], { stdout: gone })).toMatchObject({ code: 1, err: '' });
    const full = new Memory({ failure: Object.assign(new Error('no space left'), { code: 'ENOSPC' }) });
    expect(await runIn(cwd, ['lint', 'posts.jsonl'], { stdout: full })).toMatchObject({
      code: 2,
      err: 'E301 Unexpected failure to write the report, expected it to arrive: no space left\n',
    });
  });

  test('shows a bar for many posts, on a terminal that does not show the report', async () => {
    write(
      'posts.jsonl',
      lines(...Array.from({ length: 300 }, (_, index) => ({ id: `p-${index}`, text: 'Road closed.' }))),
    );
    const terminal = () => new Memory({ isTTY: true });
    const shown = terminal();
    await runIn(cwd, ['lint', 'posts.jsonl'], { stderr: shown });
    expect(shown.text).toContain('checking ');
    const both = terminal();
    await runIn(cwd, ['lint', 'posts.jsonl'], { stderr: both, stdout: terminal() });
    expect(both.text).toBe('');
    write('few.jsonl', lines({ id: 'a', text: '' }));
    const few = terminal();
    await runIn(cwd, ['lint', 'few.jsonl'], { stderr: few });
    expect(few.text).toBe('');
  });

  test.each<[Record<string, string>, boolean, boolean]>([
    [{}, false, false],
    [{}, true, true],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
  ])('with %j on a terminal (%s) is coloured: %s', async (env, isTTY, expected) => {
    write('post.txt', 'The perp.');
    const stdout = new Memory({ isTTY });
    await runIn(cwd, ['lint', 'post.txt'], { env, stdout });
    expect(stdout.text.includes('\u001b[')).toBe(expected);
  });
});

describe('bluepencil explain', () => {
  test('explains a rule', async () => {
    const { code, out } = await runIn(cwd, ['explain', 'pii/phone']);
    expect(code).toBe(0);
    expect(out).toContain('pii/phone  block\nMind pii/phone\n');
    expect(out).toContain('  required by ACT: The Act (V, read)\n');
    expect(out).toMatch(/https:\S+pii\/phone\n$/);
  });

  test('explains every rule of a clause, a rule by the name it had, and one that is off', async () => {
    write('bluepencil.yml', 'extends: [./pack]\nrules: {tone/slang/mild: off}\n');
    const { out } = await runIn(cwd, ['explain', 'tone/slang']);
    expect(out).toMatch(/^tone\/slang {2}review\n[\s\S]*\n\ntone\/slang\/mild {2}off\n/);
    expect((await runIn(cwd, ['explain', 'pii/phone-old'])).out).toContain('pii/phone  block\n');
  });

  test('suggests the rule that was meant', async () => {
    expect(await runIn(cwd, ['explain', 'pii/fone'])).toEqual({
      code: 2,
      out: '',
      err: 'Unexpected rule `pii/fone`, expected a rule of town; perhaps `pii/phone`\n',
    });
  });
});

describe('bluepencil', () => {
  test('tells its version and how to use it', async () => {
    expect(await runIn(cwd, ['--version'])).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' });
    for (const argv of [['--help'], ['lint', '--help'], ['explain', '-h']]) {
      const { code, out, err } = await runIn(cwd, argv);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('Usage: bluepencil ');
    }
  });

  test.each([
    [[], 'Usage: bluepencil'],
    [['lnt'], "unknown command 'lnt'\n(Did you mean lint?)"],
    [['lint'], 'Unexpected absence of files, expected files, folders or - for standard input'],
    [['lint', 'a.md', '--fromat', 'json'], "unknown option '--fromat'\n(Did you mean --format?)"],
    [
      ['lint', 'a.md', '--format', 'xml'],
      'Unexpected format `xml`, expected pretty, line, json, sarif, github, junit, markdown, html, a path or a package',
    ],
    [['lint', 'a.md', '--fail-on', 'publish'], 'Allowed choices are advise, review, block.'],
    [['explain'], "missing required argument 'rule'"],
    [['explain', 'a', 'b'], 'too many arguments'],
  ])('does not understand %j', async (argv, message) => {
    const { code, out, err } = await runIn(cwd, argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
