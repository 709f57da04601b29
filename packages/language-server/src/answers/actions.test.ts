import { describe, expect, test } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  ExecuteCommandRequest,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { actions, draft, makeSampleWorkspace, timeout } from '../sample-workspace.ts';

const { write, start } = makeSampleWorkspace();

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

function applied(text: string, action: CodeAction | undefined, uri: string): string {
  const document = TextDocument.create(uri, 'markdown', 1, text);
  return TextDocument.applyEdits(document, action!.edit!.changes![uri]!);
}
