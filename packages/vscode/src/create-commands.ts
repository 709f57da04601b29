import * as vscode from 'vscode';
import { ExecuteCommandRequest, type LanguageClient } from 'vscode-languageclient/node';
import {
  commands as serverCommands,
  type DraftVerdict,
  wordVerdict,
} from '@bluepencil/language-server/client';
import { findingsAtCursor } from './findings-at-cursor.ts';
import { createRulePages } from './create-rule-pages.ts';

/** Where everything that is checked is listed. */
const allRules = 'https://bluepencil.dev/rules/';

/** Registers the commands of the palette. */
export function createCommands(client: LanguageClient): vscode.Disposable[] {
  const pages = createRulePages();
  const ask = (command: string, ...args: unknown[]): Promise<unknown> =>
    client.sendRequest(ExecuteCommandRequest.type, { command, arguments: args as string[] });

  const checkPost = async (): Promise<void> => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (!uri) return;
    const verdict = (await ask(
      serverCommands.check,
      client.code2ProtocolConverter.asUri(uri),
    )) as DraftVerdict;
    await tell(verdict);
  };
  const explainFinding = async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const rule = editor && (await chooseRule(editor));
    if (!editor || rule === undefined) return;
    const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
    await pages.show(rule, (await ask(serverCommands.explain, rule, uri)) as string);
  };
  const openPolicyPage = async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const [finding] = editor ? findingsAtCursor(editor) : [];
    await vscode.env.openExternal(finding?.page ?? vscode.Uri.parse(allRules));
  };
  return [
    pages.provider,
    vscode.commands.registerCommand('bluepencil.checkPost', checkPost),
    vscode.commands.registerCommand('bluepencil.explainFinding', explainFinding),
    vscode.commands.registerCommand('bluepencil.openPolicyPage', openPolicyPage),
    vscode.commands.registerCommand('bluepencil.restartServer', () => client.restart()),
  ];
}

async function tell(draft: DraftVerdict): Promise<void> {
  const words = wordVerdict(draft);
  const show = draft.findings > 0 || draft.verdict === 'indeterminate' ? ['Show findings'] : [];
  const chosen = await (draft.verdict === 'publish' || draft.verdict === 'advise'
    ? vscode.window.showInformationMessage(words, ...show)
    : vscode.window.showWarningMessage(words, ...show));
  if (chosen !== undefined) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

async function chooseRule(editor: vscode.TextEditor): Promise<string | undefined> {
  const [first, ...others] = findingsAtCursor(editor);
  if (!first) {
    void vscode.window.showInformationMessage('Put the cursor on a finding, and ask again.');
    return undefined;
  }
  if (others.length === 0) return first.rule;
  const items = [first, ...others].map(({ rule, message }) => ({ label: rule, detail: message }));
  const chosen = await vscode.window.showQuickPick(items, { title: 'Explain which finding?' });
  return chosen?.label;
}
