import { describe, expect, test } from 'vitest';
import { type Hover, HoverRequest } from 'vscode-languageserver-protocol/node';
import { type SampleClient } from '../sample-client.ts';
import { draft, makeSampleWorkspace, timeout } from '../sample-workspace.ts';

const { start } = makeSampleWorkspace();

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
