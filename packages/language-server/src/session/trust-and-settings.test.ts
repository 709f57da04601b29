import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
} from 'vscode-languageserver-protocol/node';
import { trustNotification } from '../protocol.ts';
import { draft, makeSampleWorkspace, timeout } from '../sample-workspace.ts';

const workspace = makeSampleWorkspace();
const { write, start } = workspace;

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
      config: join(workspace.folder, 'strict/other.yml'),
    });
    client.settings = { config: 'nowhere.yml' };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.verdict(uri, ({ verdict }) => verdict === 'indeterminate');
    client.settings = { enable: false };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 0);
  });

  test('settings that are pushed, and quiet where there is no config', async () => {
    rmSync(join(workspace.folder, 'bluepencil.yml'));
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
