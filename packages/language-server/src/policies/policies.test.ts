import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  DiagnosticSeverity,
  DidSaveTextDocumentNotification,
  ExecuteCommandRequest,
} from 'vscode-languageserver-protocol/node';
import { commands } from '../protocol.ts';
import { actions, changed, draft, found, makeSampleWorkspace, timeout } from '../sample-workspace.ts';

const workspace = makeSampleWorkspace();
const { write, start } = workspace;

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
    expect((await client.verdict(uri)).config).toBe(join(workspace.folder, 'drafts', 'bluepencil.yml'));
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
    rmSync(join(workspace.folder, 'drafts/bluepencil.yml'));
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
