import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  CompletionRequest,
  type CompletionItem,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidSaveTextDocumentNotification,
  ExecuteCommandRequest,
  FileChangeType,
  type Hover,
  HoverRequest,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { commands, trustNotification } from './protocol.ts';
import {
  fromSources,
  type SampleClient,
  type SampleClientOptions,
  startSampleClient,
} from './sample-client.ts';

const town = fileURLToPath(new URL('../../../fixtures/scenarios/town', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'bluepencil-')));
  mkdirSync(join(folder, '.git'));
  cpSync(town, join(folder, 'town'), { recursive: true });
  write('bluepencil.yml', 'extends: [./town]\n');
  // After the server has ended, which may still be at it.
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

/** Milliseconds: everything is slower where much else runs. */
const timeout = 60_000;

function write(name: string, text: string): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

async function start(options: Partial<SampleClientOptions> = {}): Promise<SampleClient> {
  const client = await startSampleClient({ folder, ...options });
  onTestFinished(async () => {
    await client.stop();
  });
  return client;
}

/** Rules of the latest diagnostics, as `line:from-to rule`. */
async function found(client: SampleClient, uri: string, version?: number): Promise<string[]> {
  const { diagnostics } = await client.diagnostics(
    uri,
    (each) => version === undefined || each.version === version,
  );
  return diagnostics.map(
    ({ range: { start, end }, code }) =>
      `${start.line}:${start.character}-${end.line === start.line ? '' : `${end.line}:`}${end.character} ${code}`,
  );
}

function changed(client: SampleClient, ...files: string[]): void {
  const type: FileChangeType = FileChangeType.Changed;
  const changes = files.map((file) => ({ uri: pathToFileURL(file).href, type }));
  void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
}

async function actions(
  client: SampleClient,
  uri: string,
  [line, from, to = from]: [number, number, number?],
  only?: string[],
): Promise<CodeAction[]> {
  const { diagnostics } = await client.diagnostics(uri);
  return (await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: { line, character: from }, end: { line, character: to } },
    context: { diagnostics, ...(only && { only }) },
  })) as CodeAction[];
}

function applied(text: string, action: CodeAction | undefined, uri: string): string {
  const document = TextDocument.create(uri, 'markdown', 1, text);
  return TextDocument.applyEdits(document, action!.edit!.changes![uri]!);
}

const draft = 'Ring 519-555-0134.\nThe perp ran down #drivesafe.\n';

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
    rmSync(join(folder, 'bluepencil.yml'));
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
    changed(client, join(folder, '.bluepencilignore'));
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

describe('what can be done', { timeout }, () => {
  const config = [
    'extends: [./town]',
    'parameters: {agencyLine: "519-555-0100", ownNumbers: ["519-555-0100"], spelledOut: {"10-50": crash}}',
    '',
  ].join('\n');

  test('safe edits first, then other words, then the page', async () => {
    write('bluepencil.yml', config);
    const client = await start();
    const uri = client.open('a.md', draft);
    const [fix, ...others] = await actions(client, uri, [0, 6]);
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'pii/phone' }] });
    expect(applied(draft, fix, uri)).toBe(draft.replace('519-555-0134', '519-555-0100'));
    expect(others.map(({ title }) => title)).toEqual(['Open the page of pii/phone', 'Make all safe edits']);
    const [other, page] = await actions(client, uri, [1, 0, 9]);
    expect(other).toMatchObject({ title: 'Write instead: “the man”', isPreferred: false });
    expect(applied(draft, other, uri)).toContain('The the man ran');
    await client.connection.sendRequest(ExecuteCommandRequest.type, page!.command!);
    expect(client.shown).toEqual([expect.stringContaining('/rules/tone/slang')]);
  });

  test('all safe edits at once, also within JSON', async () => {
    write('bluepencil.yml', config);
    const client = await start();
    const uri = client.open('a.md', draft);
    const only = ['source.fixAll'];
    expect(applied(draft, (await actions(client, uri, [0, 0], only))[0], uri)).toBe(
      'Ring 519-555-0100.\nThe perp ran down #DriveSafe.\n',
    );
    const text = '{"text":"\\"A 10-50 \\u00e9\\": #drivesafe"}\n{"text":"Fine."}\n';
    const lines = client.open('a.jsonl', text, 'jsonl');
    await client.diagnostics(lines);
    const [all, ...rest] = await actions(client, lines, [0, 0], only);
    expect(rest).toEqual([]);
    const [first, second] = applied(text, all, lines).split('\n');
    expect((JSON.parse(first!) as { text: string }).text).toBe('"A crash é": #DriveSafe');
    expect(second).toBe('{"text":"Fine."}');
  });

  test('is asked of the latest version', async () => {
    const client = await start({ settings: { delay: 5000 } });
    const uri = client.open('a.md', 'Road closed.');
    await client.diagnostics(uri);
    client.change(uri, 2, [{ text: 'A perp.' }]);
    expect(await actions(client, uri, [0, 3])).toMatchObject([{ title: 'Write instead: “the man”' }, {}]);
  });

  test('is nothing where nothing is found, and where the draft is no draft', async () => {
    const client = await start();
    const uri = client.open('a.md', draft);
    expect(await actions(client, uri, [1, 10])).toEqual([]);
    client.open('bluepencil.yml', 'extends: [./town]\n', 'yaml');
    const other = client.uriOf('bluepencil.yml');
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } };
    const params = { textDocument: { uri: other }, range, context: { diagnostics: [] } };
    expect(await client.connection.sendRequest(CodeActionRequest.type, params)).toEqual([]);
  });
});

describe('hover', { timeout }, () => {
  const over = async (client: SampleClient, uri: string, character: number): Promise<string | undefined> => {
    const hover: Hover | null = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 0, character },
    });
    return (hover?.contents as { value: string } | undefined)?.value;
  };

  test('tells what, why, the clause and the source', async () => {
    const client = await start();
    const uri = client.open('a.md', draft);
    expect(await over(client, uri, 8)).toBe(
      [
        '**block** · clause pii/phone · [rule pii/phone](https://bluepencil.dev/rules/pii/phone)',
        'A private number in public is called by anybody.',
        '- Required by [The Act, s. 4](https://example.org/act)',
      ].join('\n\n'),
    );
    expect(await over(client, uri, 2)).toBeUndefined();
  });

  test('is plain text for a client that shows nothing else', async () => {
    const client = await start({ capabilities: {} });
    const uri = client.open('a.md', draft);
    expect(await over(client, uri, 8)).toMatch(/^block · clause pii\/phone · rule pii\/phone <https:/);
  });
});

describe('a policy', { timeout }, () => {
  test('that changes holds at once, in configs and in packs', async () => {
    const client = await start();
    const uri = client.open('a.md', draft);
    await client.diagnostics(uri);
    changed(client, write('bluepencil.yml', 'extends: [./town]\nrules: {tone/slang: off}\n'));
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 2);
    changed(client, write('town/rules/pii/phone.yml', ruleFor('pii/phone', 'ring')));
    await expect.poll(() => found(client, uri)).toEqual(['0:0-4 pii/phone', '1:18-28 form/hashtag-case']);
    // A note in the pack, or anything elsewhere, is nothing to it.
    const before = client.published.length;
    changed(client, write('town/notes.md', 'x'), write('elsewhere/x.yml', 'x'));
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: commands.check,
      arguments: [uri],
    });
    expect(client.published.length - before).toBe(1);
  });

  test('that is nearer to the draft holds for it', async () => {
    const client = await start();
    const uri = client.open('drafts/a.md', draft);
    expect(await found(client, uri)).toHaveLength(3);
    changed(client, write('drafts/bluepencil.yml', 'extends: [../town]\nrules: {tone/slang: off}\n'));
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 2);
    expect((await client.verdict(uri)).config).toBe(join(folder, 'drafts', 'bluepencil.yml'));
  });

  test('has its waivers counted, and watched', async () => {
    write('bluepencil.yml', 'extends: [./town]\nwaivers: waivers.yml\n');
    write('waivers.yml', '[]\n');
    const client = await start();
    const uri = client.open('a.md', 'The perp ran.');
    expect(await client.verdict(uri)).toMatchObject({ verdict: 'review' });
    const waiver = {
      rule: 'tone/slang',
      phrase: 'the perp',
      reason: 'A play',
      by: { name: 'A. Marsh', role: 'pio' },
      until: '2999-01-01',
    };
    changed(client, write('waivers.yml', JSON.stringify([waiver])));
    expect(await client.verdict(uri, ({ verdict }) => verdict === 'publish')).toMatchObject({ findings: 0 });
  });

  test('that is broken holds drafts, says so in the config, and is mended', async () => {
    const client = await start();
    const uri = client.open('a.md', draft);
    await client.diagnostics(uri);
    const config = client.uriOf('bluepencil.yml');
    changed(client, write('bluepencil.yml', 'extends: [./town]\nrules:\n  tone/slagn: off\n'));
    const { diagnostics } = await client.diagnostics(config);
    expect(diagnostics).toEqual([
      {
        ...{ source: 'bluepencil', code: 'E203', severity: DiagnosticSeverity.Error },
        message: expect.stringContaining('perhaps `tone/slang`') as string,
        range: { start: { line: 2, character: 2 }, end: { line: 2, character: 17 } },
      },
    ]);
    await client.diagnostics(uri, (each) => each.diagnostics[0]?.code === 'E203');
    const held = await client.verdict(uri, ({ verdict }) => verdict === 'indeterminate');
    expect(held.reason).toMatch(/^E203 /);
    expect(held.policy).toBeUndefined();
    expect(await actions(client, uri, [0, 6])).toEqual([]);
    changed(client, write('bluepencil.yml', 'extends: [./town]\n'));
    await client.diagnostics(config, (each) => each.diagnostics.length === 0);
    await client.diagnostics(uri, (each) => each.diagnostics.length === 3);
  });

  test('has all that is wrong shown at once, and asks for the file of a draft', async () => {
    const client = await start();
    const uri = client.open('traffic/a.md', draft);
    await client.diagnostics(uri);
    changed(client, write('bluepencil.yml', 'extends: [./town]\nrules:\n  tone/a: off\n  tone/b: off\n'));
    const { diagnostics } = await client.diagnostics(client.uriOf('bluepencil.yml'));
    expect(diagnostics.map(({ range }) => range.start.line)).toEqual([2, 3]);
    const override = "overrides: [{files: ['traffic/**'], rules: {tone/slang: off}}]";
    changed(client, write('bluepencil.yml', `extends: [./town]\n${override}\n`));
    await client.diagnostics(uri, (each) => each.diagnostics.length === 2);
    expect(await found(client, client.open('other/a.md', draft))).toHaveLength(3);
  });

  test('that is above the nearest holds too, and is watched', async () => {
    write('drafts/bluepencil.yml', 'rules: {tone/codes: off}\n');
    const client = await start();
    const uri = client.open('drafts/a.md', draft);
    expect(await found(client, uri)).toHaveLength(3);
    changed(client, write('bluepencil.yml', 'extends: [./town]\nrules: {tone/slang: off}\n'));
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 2);
  });

  test('is looked at when its config is opened and saved, without a draft', async () => {
    const text = 'extends: [./nowhere]\n';
    const client = await start();
    write('bluepencil.yml', text);
    const uri = client.open('bluepencil.yml', text, 'yaml');
    expect((await client.diagnostics(uri)).diagnostics).toMatchObject([{ code: 'E203' }]);
    write('bluepencil.yml', 'extends: [./town]\n');
    const params = { textDocument: { uri } };
    await client.connection.sendNotification(DidSaveTextDocumentNotification.type, params);
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 0);
  });

  test('is watched by the server where the client cannot', async () => {
    const client = await start({ capabilities: {} });
    const uri = client.open('drafts/a.md', draft);
    await client.diagnostics(uri);
    write('drafts/bluepencil.yml', 'extends: [../town]\nrules: {tone/slang: off}\n');
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 2);
    write('town/rules/tone/more.yml', ruleFor('tone/more', 'ring'));
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 3);
    rmSync(join(folder, 'drafts/bluepencil.yml'));
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 4);
    expect(client.registrations).toEqual([]);
  });

  test('is watched by the client where it can', async () => {
    const client = await start();
    await client.diagnostics(client.open('a.md', draft));
    await expect
      .poll(() => JSON.stringify(client.registrations))
      .toContain(JSON.stringify(client.uriOf('town')));
    const watching = client.registrations.filter(
      ({ method }) => method === 'workspace/didChangeWatchedFiles',
    );
    expect(watching).toHaveLength(1);
  });
});

describe('trust and settings', { timeout }, () => {
  const lax = 'extends: [./town]\nrules: {tone/slang: off, pii/phone: off}\n';

  test('nothing of a workspace that is not trusted is read', async () => {
    write('bluepencil.yml', lax);
    const client = await start({ initializationOptions: { trusted: false } });
    const uri = client.open('a.md', 'The suspect confessed before the kettle had boiled.\n');
    const { policy, config, verdict } = await client.verdict(uri);
    expect([policy?.name, config, verdict]).toEqual(['standard', undefined, 'block']);
    await client.connection.sendNotification(trustNotification, { trusted: true });
    await client.verdict(uri, (each) => each.verdict === 'publish');
  });

  test("a config of the user's choice", async () => {
    write('strict/other.yml', 'extends: [../town]\nrules: {tone/slang: block}\n');
    const client = await start({ settings: { config: 'strict/other.yml' } });
    const uri = client.open('a.md', 'A perp.');
    expect(await client.verdict(uri)).toMatchObject({
      verdict: 'block',
      config: join(folder, 'strict/other.yml'),
    });
    client.settings = { config: 'nowhere.yml' };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.verdict(uri, ({ verdict }) => verdict === 'indeterminate');
    client.settings = { enable: false };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 0);
  });

  test('settings that are pushed, and quiet where there is no config', async () => {
    rmSync(join(folder, 'bluepencil.yml'));
    const settings = { requireConfig: true, delay: 'soon' };
    const client = await start({ capabilities: {}, initializationOptions: { settings } });
    const uri = client.open('a.md', draft);
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 0);
    const params = { settings: { bluepencil: { config: 'town.yml' } } };
    write('town.yml', 'extends: [./town]\n');
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, params);
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 3);
  });

  test('folders that come and go', async () => {
    write('agency/other.yml', 'extends: [../town]\nrules: {tone/slang: block}\n');
    const client = await start({ settings: { config: 'other.yml' } });
    const uri = client.open('agency/a.md', 'A perp.');
    await client.verdict(uri, ({ verdict }) => verdict === 'indeterminate');
    const change = (added: string[], removed: string[]) =>
      client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: {
          added: added.map((name) => ({ name, uri: client.uriOf(name) })),
          removed: removed.map((name) => ({ name, uri: client.uriOf(name) })),
        },
      });
    await change(['agency'], ['']);
    await client.verdict(uri, ({ verdict }) => verdict === 'block');
  });
});

describe('commands', { timeout }, () => {
  const run = (client: SampleClient, command: string, ...args: unknown[]): Promise<unknown> =>
    client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args as string[] });

  test('check the draft at hand, and say its verdict to whoever has no place for it', async () => {
    const client = await start({ capabilities: {} });
    const uri = client.open('a.md', 'A perp.');
    await client.diagnostics(uri);
    expect(await run(client, commands.check)).toMatchObject({ uri, verdict: 'review', findings: 1 });
    expect(client.shown).toEqual(['review: a public information officer decides (1 finding)']);
    await expect(run(client, commands.check, client.uriOf('b.md'))).rejects.toThrow(
      'Unexpected absence of a draft',
    );
  });

  test('explain a rule, with its examples', async () => {
    const client = await start();
    const uri = client.open('a.md', 'A perp.');
    await client.diagnostics(uri);
    const text = (await run(client, commands.explain, 'tone/slang', uri)) as string;
    expect(text).toContain('## Finds something in\n\n> The perp ran.');
    expect(text).toContain('## Instead\n\n> the man');
    await expect(run(client, commands.explain, 'tone/none')).rejects.toThrow('Unexpected rule `tone/none`');
    await expect(run(client, 'bluepencil.server.other')).rejects.toThrow('Unexpected command');
    await expect(run(client, commands.openPage, 'file:///etc/passwd')).rejects.toThrow('Unexpected address');
    expect(client.shown).toEqual([]);
  });
});

describe('configs and packs', { timeout }, () => {
  const complete = async (client: SampleClient, uri: string, line: number, character: number) => {
    const params = { textDocument: { uri }, position: { line, character } };
    const answer = await client.connection.sendRequest(CompletionRequest.type, params);
    const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
    return items.map(({ label }: CompletionItem) => label);
  };

  test('have keys, values and names of packs offered', async () => {
    const client = await start();
    const text = 'extends: [./town]\nrules:\n  \n  tone/slang: \nwords:\n  \nlocked:\n  - \n';
    const uri = client.open('bluepencil.yml', text, 'yaml');
    expect(await complete(client, uri, 2, 2)).toEqual(
      expect.arrayContaining(['form/hashtag-case', 'pii/address', 'pii/phone', 'tone/codes']),
    );
    expect(await complete(client, uri, 3, 14)).toEqual(['advise', 'review', 'block', 'off']);
    expect(await complete(client, uri, 7, 4)).toContain('pii/phone');
    expect(await complete(client, uri, 8, 0)).toEqual(expect.arrayContaining(['overrides', 'parameters']));
    const rule = client.open(
      'town/rules/tone/new.yml',
      'id: tone/new\ncheck: \nsources:\n  - id: \n',
      'yaml',
    );
    expect(await complete(client, rule, 1, 7)).toEqual(expect.arrayContaining(['phrases', 'entity']));
    expect(await complete(client, rule, 3, 8)).toEqual(['ACT']);
    const other = client.open('town/notes/x.yml', 'a: \n', 'yaml');
    expect(await complete(client, other, 0, 3)).toEqual([]);
  });

  test('have names offered while they are broken, and tell what they mean', async () => {
    const client = await start();
    await client.diagnostics(client.open('a.md', draft));
    const text = 'extends: [./town]\nrules:\n  tone/slang: off\n  tone/slagn: off\n  \n';
    const uri = client.open('bluepencil.yml', text, 'yaml');
    expect(await complete(client, uri, 4, 2)).toContain('pii/phone');
    changed(client, write('bluepencil.yml', text));
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 1);
    expect(await complete(client, uri, 4, 2)).toContain('tone/codes');
    const params = { textDocument: { uri }, position: { line: 2, character: 5 } };
    const hover = await client.connection.sendRequest(HoverRequest.type, params);
    expect(JSON.stringify(hover)).toContain('Slang shuts readers out.');
  });
});

describe('the program', { timeout }, () => {
  test('speaks over standard input and output, and ends when it is asked to', async () => {
    const client = await startSampleClient({ folder, server: fromSources });
    expect(client.greeting.serverInfo?.name).toBe('bluepencil');
    const uri = client.open('a.md', draft);
    expect(await found(client, uri)).toHaveLength(3);
    expect(await client.stop()).toBe(0);
  });
});

/** The file of a rule that finds one word. */
function ruleFor(id: string, word: string): string {
  return [
    `id: ${id}`,
    'summary: Mind it',
    'why: It harms.',
    'sources: []',
    'verdict: review',
    'check: phrases',
    `options: {phrases: [${word}]}`,
    'message: "Unexpected `{{actual}}`, expected something else"',
    `examples: {fail: [A ${word}.], pass: [A word.]}`,
    '',
  ].join('\n');
}
