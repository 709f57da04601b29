import { describe, expect, test } from 'vitest';
import { ExecuteCommandRequest } from 'vscode-languageserver-protocol/node';
import { commands } from '../protocol.ts';
import { type SampleClient } from '../sample-client.ts';
import { makeSampleWorkspace, timeout } from '../sample-workspace.ts';

const { start } = makeSampleWorkspace();

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
