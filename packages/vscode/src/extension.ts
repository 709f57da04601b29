import * as vscode from 'vscode';
import { trustNotification } from '@bluepencil/language-server/client';
import { createClient } from './create-client.ts';
import { createCommands } from './create-commands.ts';
import { createVerdictBar } from './create-verdict-bar.ts';

let stop = (): Promise<void> => Promise.resolve();

/** Called by VS Code when a draft, a config or a pack is opened. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const client = createClient(context.asAbsolutePath('dist/server.mjs'));
  stop = () => client.stop();
  context.subscriptions.push(
    createVerdictBar(client),
    ...createCommands(client),
    vscode.workspace.onDidGrantWorkspaceTrust(
      () => void client.sendNotification(trustNotification, { trusted: true }),
    ),
  );
  await client.start();
}

/** Called by VS Code when it closes or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await stop();
}
