import { describe, expect, test } from 'vitest';
import { CompletionRequest, type CompletionItem, HoverRequest } from 'vscode-languageserver-protocol/node';
import { type SampleClient } from '../sample-client.ts';
import { changed, draft, makeSampleWorkspace, timeout } from '../sample-workspace.ts';

const { write, start } = makeSampleWorkspace();

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
