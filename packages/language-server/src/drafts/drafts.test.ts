import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { changed, draft, found, makeSampleWorkspace, timeout } from '../sample-workspace.ts';

const workspace = makeSampleWorkspace();
const { write, start } = workspace;

describe('a draft', { timeout }, () => {
  test('is checked as it is opened, changed and closed', async () => {
    const client = await start();
    const uri = client.open('a.md', draft);
    expect(await found(client, uri)).toEqual([
      '0:5-17 pii/phone',
      '1:4-8 tone/slang',
      '1:18-28 form/hashtag-case',
    ]);
    const { diagnostics, version } = await client.diagnostics(uri);
    expect(version).toBe(1);
    expect(diagnostics.map(({ severity }) => severity)).toEqual([
      DiagnosticSeverity.Error,
      DiagnosticSeverity.Warning,
      DiagnosticSeverity.Information,
    ]);
    expect(diagnostics[1]).toMatchObject({
      source: 'bluepencil',
      codeDescription: { href: expect.stringMatching(/^https:.*\/tone\/slang$/) as string },
      message: 'Unexpected slang `perp`, expected plain words',
    });
    client.change(uri, 2, [
      { range: { start: { line: 1, character: 4 }, end: { line: 1, character: 8 } }, text: 'man' },
    ]);
    expect(await found(client, uri, 2)).toEqual(['0:5-17 pii/phone', '1:17-27 form/hashtag-case']);
    client.close(uri);
    await expect.poll(() => client.published.at(-1)).toEqual({ uri, diagnostics: [] });
  });

  test('is checked once after many changes, in its latest version', async () => {
    const client = await start();
    const uri = client.open('a.md', 'Th');
    await client.diagnostics(uri);
    const before = client.published.length;
    const text = 'e perp ran.';
    for (let at = 0; at < text.length; at += 1) {
      const end = { line: 0, character: 2 + at };
      client.change(uri, 2 + at, [{ range: { start: end, end }, text: text.charAt(at) }]);
    }
    expect(await found(client, uri, 1 + text.length)).toEqual(['0:4-8 tone/slang']);
    expect(client.published.length - before).toBe(1);
  });

  test('never has its personal words repeated', async () => {
    const client = await start();
    const uri = client.open('a.md', draft);
    await client.diagnostics(uri);
    expect(JSON.stringify([client.published, client.verdicts])).not.toContain('0134');
  });

  test('of 3,000 characters is answered between two keystrokes, by all of the standard pack', async () => {
    rmSync(join(workspace.folder, 'bluepencil.yml'));
    const client = await start({ settings: { delay: 0 } });
    const posts = 'Elm Street is closed. The suspect confessed before the kettle had boiled. Sleep well. ';
    const uri = client.open('a.md', posts.repeat(40).slice(0, 3000));
    expect((await client.diagnostics(uri)).diagnostics.length).toBeGreaterThan(30);
    const place = { line: 0, character: 0 };
    const times: number[] = [];
    for (let version = 2; version < 42; version += 1) {
      const before = performance.now();
      client.change(uri, version, [{ range: { start: place, end: place }, text: 'a' }]);
      await client.diagnostics(uri, (each) => each.version === version);
      times.push(performance.now() - before);
    }
    // A fast typist takes 100 ms for a letter; on a machine that does nothing else it is a few.
    expect(times.sort((a, b) => a - b)[20]).toBeLessThan(100);
  });

  test('that is empty, ignored, or of another kind is passed over', async () => {
    write('.bluepencilignore', 'old/\n');
    const client = await start();
    const passed = [
      client.open('empty.md', '  \n'),
      client.open('old/a.md', draft),
      client.open('code.ts', draft, 'typescript'),
      client.open('data.json', draft, 'json'),
    ];
    const uri = client.open('z.md', draft);
    await client.diagnostics(uri);
    for (const each of passed)
      expect(
        client.published.filter((params) => params.uri === each && params.diagnostics.length > 0),
      ).toEqual([]);
    write('.bluepencilignore', '');
    changed(client, join(workspace.folder, '.bluepencilignore'));
    await client.diagnostics(passed[1]!, ({ diagnostics }) => diagnostics.length === 3);
  });

  test('that has no file yet is read by its language', async () => {
    const client = await start();
    expect(await found(client, client.open('untitled:Untitled-1', draft, 'plaintext'))).toHaveLength(3);
    const lines = `${JSON.stringify({ text: 'The perp.' })}\n`;
    expect(await found(client, client.open('untitled:Untitled-2', lines, 'jsonl'))).toEqual([
      '0:13-17 tone/slang',
    ]);
  });

  test('has its front matter taken for metadata, and descriptions of attachments read', async () => {
    const client = await start();
    const text = [
      '---',
      'channel: x',
      'attachments:',
      '  - kind: image',
      '    alt: "The perp, \\"Bo\\", ran"',
      '  - {kind: image, alt: a perp}',
      '---',
      '',
      'The perp ran.',
      '',
    ];
    expect(await found(client, client.open('a.md', text.join('\n')))).toEqual([
      '8:4-8 tone/slang',
      '4:9-32 tone/slang',
      '5:25-29 tone/slang',
    ]);
    expect(await found(client, client.open('b.md', `\uFEFF${text.join('\r\n')}`))).toContain(
      '8:4-8 tone/slang',
    );
  });

  test('that is broken is held, with what is broken', async () => {
    const client = await start();
    const uri = client.open('a.md', '---\nchannel: [x\n---\nRoad closed.\n');
    expect(await found(client, uri)).toEqual([expect.stringMatching(/ E302$/)]);
    expect(await client.verdict(uri)).toMatchObject({ verdict: 'indeterminate', findings: 0 });
  });
});

describe('JSON Lines', { timeout }, () => {
  test('have findings at their places, whatever is escaped', async () => {
    const client = await start();
    const lines = [
      '{"id":"a","text":"Fire \\u2014 \\"the\\tperp\\" \\ud83d\\ude80 ran, said the perp"}',
      '  { "meta" : {"attachments": [{"kind": "image", "alt": "x\\n perp"}]}, "text": "no", "text": "A perp" }  ',
      '',
      'nonsense',
      '{"text":"Road closed."}',
    ];
    const uri = client.open('posts.jsonl', `${lines.join('\r\n')}\r\n`, 'jsonl');
    const { diagnostics } = await client.diagnostics(uri);
    const words = diagnostics.map(({ range: { start, end } }) =>
      lines[start.line]!.slice(start.character, end.character),
    );
    expect(words).toEqual(['nonsense', 'perp', 'perp', 'perp', 'perp']);
    expect(diagnostics.map(({ range }) => range.start.line)).toEqual([3, 0, 0, 1, 1]);
    expect(await client.verdict(uri)).toMatchObject({
      verdict: 'indeterminate',
      findings: 4,
      posts: [
        { id: 'a', verdict: 'review', findings: 2, range: { start: { line: 0, character: 0 } } },
        {
          verdict: 'review',
          range: { start: { line: 1, character: 2 }, end: { character: lines[1]!.length - 2 } },
        },
        { id: 'posts.jsonl:5', verdict: 'publish', range: { start: { line: 4 } } },
      ],
    });
  });

  test('keep what is known of lines that did not change', async () => {
    const client = await start();
    const lines = Array.from({ length: 40 }, (_, index) =>
      JSON.stringify({ id: `${index}`, text: 'The perp ran.' }),
    );
    const uri = client.open('posts.jsonl', `${lines.join('\n')}\n`, 'jsonl');
    expect(await found(client, uri)).toHaveLength(40);
    client.change(uri, 2, [
      {
        range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
        text: '{"text":"Gone."}\n',
      },
    ]);
    expect(await found(client, uri, 2)).toHaveLength(39);
    expect((await client.verdict(uri, ({ version }) => version === 2)).posts.map(({ id }) => id)).toEqual([
      'posts.jsonl:1',
      ...Array.from({ length: 39 }, (_, index) => `${index + 1}`),
    ]);
  });
});
