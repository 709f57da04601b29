import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { lint } from '@bluepencil/core';
import { describe, expect, test } from 'vitest';
import { findPosts, type FindPostsOptions } from './find-posts.ts';
import { InputError } from './input-error.ts';
import { loadPolicy } from './load-policy.ts';
import { readPosts } from './read-posts.ts';
import { showError } from './show-error.ts';
import { writeFiles } from './write-files.ts';

/** Reads everything; gives posts as they are and errors as they are shown. */
async function readAll(paths: string[], options: FindPostsOptions): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const read of readPosts(findPosts(paths, options)))
    all.push(read instanceof InputError ? showError(read, options).split('\n')[0] : read.post);
  return all;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function readFile(name: string, content: string | Uint8Array): Promise<unknown[]> {
  return readAll([name], { cwd: writeFiles({ [name]: content }) });
}

describe('posts in .jsonl', () => {
  test('are read line by line, in order, with errors in their places', async () => {
    const lines = [
      '{"id": "a", "text": "One.", "meta": {"channel": "x", "attachments": [{"kind": "image", "alt": null}]}}',
      '{"id": "b", "text": "Two."',
      '',
      '{"text": "Three.", "meta": null, "labels": []}',
      '{"id": "c"}',
    ];
    expect(await readFile('posts.jsonl', lines.join('\n'))).toEqual([
      { id: 'a', text: 'One.', meta: { channel: 'x', attachments: [{ kind: 'image', alt: null }] } },
      'posts.jsonl:2:27 E302 Unexpected end of line in JSON, expected `,` or `}`',
      { id: 'posts.jsonl:4', text: 'Three.' },
      'posts.jsonl:5 E303 Unexpected post without `text`, expected one with the text to publish',
    ]);
  });

  test('may start with a byte order mark, end lines as Windows does, and hold what no text should', async () => {
    const content = '\ufeff{"id": "a", "text": "\\ud800 \\u0000 \u0085"}\r\n{"id": "b", "text": ""}\r\n\r\n';
    expect(await readFile('posts.jsonl', content)).toEqual([
      { id: 'a', text: '\ud800 \0 \u0085' },
      { id: 'b', text: '' },
    ]);
  });

  test('may be a megabyte long', async () => {
    const text = 'é'.repeat(1_000_000);
    expect(
      await readFile('posts.jsonl', `${JSON.stringify({ id: 'a', text })}\n{"id": "b", "text": "B"}`),
    ).toEqual([
      { id: 'a', text },
      { id: 'b', text: 'B' },
    ]);
  });

  test('have a line, and bytes that add up to the file', async () => {
    const content = '{"id": "a", "text": "é"}\n\n{"id": "b", "text": "B"}';
    const folder = writeFiles({ 'posts.jsonl': content });
    const sources = findPosts(['posts.jsonl'], { cwd: folder });
    const read = await collect(readPosts(sources));
    expect(read).toMatchObject([
      { file: join(folder, 'posts.jsonl'), line: 1, isFile: false, size: 26 },
      { line: 3, size: 24 },
    ]);
    expect(sources).toMatchObject([{ size: 51 }]);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'posts.jsonl E304 Unexpected file without a post, expected one on each line'],
    [
      'blank lines alone',
      '\n \n',
      'posts.jsonl E304 Unexpected file without a post, expected one on each line',
    ],
    [
      'broken JSON',
      '{"id": "a" "text": ""}',
      'posts.jsonl:1:12 E302 Unexpected character in JSON, expected `,` or `}`',
    ],
    ['a list', '[]', 'posts.jsonl:1 E303 Unexpected list, expected a post'],
    ['null', 'null', 'posts.jsonl:1 E303 Unexpected emptiness, expected a post'],
    ['a text', '"x"', 'posts.jsonl:1 E303 Unexpected text, expected a post'],
    ['a text that is none', '{"text": 5}', 'posts.jsonl:1 E303 Unexpected number as `text`, expected a text'],
    [
      'an id that is none',
      '{"text": "", "id": 5}',
      'posts.jsonl:1 E303 Unexpected number as `id`, expected a text',
    ],
    [
      'meta that is none',
      '{"text": "", "meta": []}',
      'posts.jsonl:1 E303 Unexpected list as `meta`, expected a map',
    ],
    [
      'a channel that is none',
      '{"text": "", "meta": {"channel": ["x"]}}',
      'posts.jsonl:1 E303 Unexpected list as `meta.channel`, expected a text',
    ],
    [
      'attachments that are no list',
      '{"text": "", "meta": {"attachments": {}}}',
      'posts.jsonl:1 E303 Unexpected map as `meta.attachments`, expected a list',
    ],
    [
      'an attachment that is none',
      '{"text": "", "meta": {"attachments": ["x"]}}',
      'posts.jsonl:1 E303 Unexpected text as `meta.attachments[0]`, expected a map with `kind` and `alt`',
    ],
    [
      'an attachment of no kind',
      '{"text": "", "meta": {"attachments": [{}]}}',
      'posts.jsonl:1 E303 Unexpected emptiness as `meta.attachments[0].kind`, expected a text, such as `image`',
    ],
    [
      'a description that is none',
      '{"text": "", "meta": {"attachments": [{"kind": "x", "alt": true}]}}',
      'posts.jsonl:1 E303 Unexpected boolean as `meta.attachments[0].alt`, expected a text',
    ],
    [
      'a raw NUL',
      '{"id": "a", "text": "a\0b"}',
      'posts.jsonl:1:23 E302 Unexpected character in JSON, expected control characters as `\\u00…`',
    ],
    [
      'other bytes than UTF-8',
      new Uint8Array([0x22, 0xff, 0x22]),
      'posts.jsonl:1 E301 Unexpected bytes that are not UTF-8, expected text in UTF-8',
    ],
    [
      'a surrogate as bytes',
      new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]),
      'posts.jsonl:1 E301 Unexpected bytes that are not UTF-8, expected text in UTF-8',
    ],
    [
      'a line without end',
      '"'.repeat(10_000_001),
      'posts.jsonl:1 E301 Unexpected line of more than 10000000 bytes, expected a post',
    ],
  ])('are refused: %s', async (_, content, message) => {
    expect(await readFile('posts.jsonl', content)).toEqual([message]);
  });

  test('are read on after a line that is too long', async () => {
    const read = await readFile('posts.jsonl', `${'x'.repeat(10_000_001)}\n{"id": "a", "text": ""}\n`);
    expect(read).toEqual([expect.stringContaining('E301'), { id: 'a', text: '' }]);
  });

  test('never appear in an error', async () => {
    const [shown] = await readFile('posts.jsonl', '{"id": "a", "text": "Call 519-555-0134", 5}');
    expect(shown).not.toContain('555');
  });
});

describe('posts in .md and .txt', () => {
  test('take their front matter as metadata, and their path as id', async () => {
    const content =
      '---\nchannel: x\nattachments:\n  - {kind: image, alt: A lake}\n---\n\nRoad closed.\n\nThanks.\n';
    expect(await readFile('drafts/a.md', content)).toEqual([
      {
        id: 'drafts/a.md',
        text: 'Road closed.\n\nThanks.',
        meta: { channel: 'x', attachments: [{ kind: 'image', alt: 'A lake' }] },
      },
    ]);
  });

  test('know the line on which the text starts', async () => {
    const folder = writeFiles({
      'a.txt': '\ufeff---\r\nunit: traffic\r\n---\r\n\r\nRoad\r\nclosed.\r\n',
      'b.txt': '\n\nB',
    });
    const read = await collect(readPosts(findPosts(['a.txt', 'b.txt'], { cwd: folder })));
    expect(read).toMatchObject([
      { post: { text: 'Road\r\nclosed.', meta: { unit: 'traffic' } }, line: 5, isFile: true },
      { post: { text: 'B' }, line: 3, isFile: true },
    ]);
  });

  test.each([
    ['a rule at the top', '---\nRoad closed.', { text: '---\nRoad closed.' }],
    ['an empty front matter', '---\n---\nRoad closed.', { text: 'Road closed.' }],
    ['a picture without words', '---\nchannel: x\n---\n', { text: '', meta: { channel: 'x' } }],
    ['NUL and lone quotes', 'a\0"b', { text: 'a\0"b' }],
    ['a brace', '{ not JSON', { text: '{ not JSON' }],
  ])('may have %s', async (_, content, post) => {
    expect(await readFile('a.md', content)).toEqual([{ id: 'a.md', ...post }]);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'a.txt E304 Unexpected empty file, expected the text of a post'],
    ['blanks alone', ' \r\n', 'a.txt E304 Unexpected empty file, expected the text of a post'],
    [
      'front matter twice',
      '---\nunit: a\nunit: b\n---\nx',
      'a.txt:3:1 E302 Unexpected second key `unit`, expected each key once',
    ],
    [
      'front matter that is a list',
      '---\n- a\n---\nx',
      'a.txt:1 E303 Unexpected list as `meta`, expected a map',
    ],
    [
      'other bytes than UTF-8',
      new Uint8Array([0xff, 0xfe, 0x61, 0]),
      'a.txt E301 Unexpected bytes that are not UTF-8, expected text in UTF-8',
    ],
    [
      'too much',
      'x'.repeat(10_000_001),
      'a.txt E301 Unexpected size of more than 10000000 bytes, expected a post',
    ],
    [
      'JSON',
      '{"id": "a", "text": "b"}\n{"id"',
      'a.txt E303 Unexpected JSON, expected the text of a post; name it as `.jsonl`',
    ],
  ])('are refused: %s', async (_, content, message) => {
    expect(await readFile('a.txt', content)).toEqual([message]);
  });
});

describe('findPosts', () => {
  const files = {
    'a.md': 'A',
    'b.txt': 'B',
    'c.png': 'C',
    'd/e.md': 'E',
    '[a].md': 'bracket',
    'd/node_modules/x.md': 'X',
  };
  const idsOf = (read: unknown[]) =>
    read.map((each) => (typeof each === 'string' ? each : (each as { id: string }).id));

  test.each<[string[], string[]]>([
    [['*.md'], ['[a].md', 'a.md']],
    [['**/*'], ['[a].md', 'a.md', 'b.txt', 'd/e.md']],
    [['.'], ['[a].md', 'a.md', 'b.txt', 'd/e.md']],
    [
      ['b.txt', 'a.md', './b.txt', '*.txt'],
      ['b.txt', 'a.md'],
    ],
    [['[a].md'], ['[a].md']],
    [['c.png'], ['c.png E301 Unexpected kind of file, expected one that ends in .jsonl, .md, .txt']],
    [['*.png'], ['*.png E304 Unexpected glob without a post, expected files that end in .jsonl, .md, .txt']],
    [
      ['nowhere.md', 'a.md'],
      ['nowhere.md E301 Unexpected path, expected a file that exists', 'a.md'],
    ],
    [['a\0.md'], ['a�.md E301 Unexpected path, expected a file that exists']],
  ])('finds %j', async (paths, ids) => {
    expect(idsOf(await readAll(paths, { cwd: writeFiles(files) }))).toEqual(ids);
  });

  test('refuses an empty folder', async () => {
    const cwd = writeFiles({ 'empty/c.png': '' });
    expect(await readAll(['empty'], { cwd })).toEqual([
      'empty E304 Unexpected folder without a post, expected files that end in .jsonl, .md, .txt',
    ]);
  });

  test('names files outside of the folder by their way there', async () => {
    const folder = writeFiles({ 'a.md': 'A', 'b/c.md': '' });
    expect(idsOf(await readAll(['../a.md'], { cwd: join(folder, 'b') }))).toEqual(['../a.md']);
  });

  test.skipIf(process.getuid?.() === 0)('tells when a file may not be read', async () => {
    const cwd = writeFiles({ 'a.md': 'A', 'a.jsonl': 'A' });
    for (const name of ['a.md', 'a.jsonl']) chmodSync(join(cwd, name), 0);
    const message = 'E301 Unexpected permissions, expected a file that may be read';
    expect(await readAll(['a.md', 'a.jsonl'], { cwd })).toEqual([`a.md ${message}`, `a.jsonl ${message}`]);
  });

  test('reads stdin as text, or as the name that it is given says', async () => {
    const cwd = writeFiles({});
    expect(await readAll(['-'], { cwd, stdin: Readable.from(['Road ', 'closed.']) })).toEqual([
      { id: 'stdin.txt', text: 'Road closed.' },
    ]);
    const stdin = () => Readable.from([Buffer.from('{"text": "A"}\n{"te'), Buffer.from('xt": "B"}')]);
    expect(await readAll(['-', '-'], { cwd, stdin: stdin(), stdinFilename: 'in.jsonl' })).toEqual([
      { id: 'in.jsonl:1', text: 'A' },
      { id: 'in.jsonl:2', text: 'B' },
    ]);
    expect(await readAll(['-'], { cwd })).toEqual([
      '<stdin> E304 Unexpected empty file, expected the text of a post',
    ]);
  });

  test('tells when a stream breaks off', async () => {
    const cwd = writeFiles({});
    async function* broken() {
      yield '{"id": "a", "text": "A"}\n';
      await Promise.reject(new Error('Unexpected end of the line'));
    }
    expect(await readAll(['-'], { cwd, stdin: broken(), stdinFilename: 'in.jsonl' })).toEqual([
      { id: 'a', text: 'A' },
      'in.jsonl E301 Unexpected end of the line',
    ]);
  });
});

test('posts that are read for a policy know the file that its overrides fit, relative to the config', async () => {
  const folder = writeFiles({
    'bluepencil.yml':
      'extends: [standard]\noverrides: [{files: ["drafts/traffic/**"], rules: {tone/shouting: block}}]\n',
    'drafts/traffic/a.txt': 'EVERY SINGLE ROAD THROUGH THE WHOLE TOWN STAYS CLOSED TODAY.',
    'drafts/b.txt': 'EVERY SINGLE ROAD THROUGH THE WHOLE TOWN STAYS CLOSED TODAY.',
  });
  const loaded = loadPolicy({ cwd: folder });
  const read = await collect(readPosts(findPosts(['drafts'], { cwd: folder }), loaded));
  const verdicts = read.map((each) =>
    each instanceof InputError ? each : [each.post.meta?.file, lint(each.post, loaded.policy).verdict],
  );
  expect(verdicts).toEqual([
    ['drafts/b.txt', 'advise'],
    ['drafts/traffic/a.txt', 'block'],
  ]);
}, 60_000);
