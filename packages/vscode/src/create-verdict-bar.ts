import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type DraftVerdict, verdictNotification } from '@bluepencil/language-server/client';
import { showVerdict } from './show-verdict.ts';

/** What the server says where there is no verdict any more. */
type Answer = DraftVerdict | (Pick<DraftVerdict, 'uri' | 'version'> & { verdict?: undefined });

/** Keeps the verdict on the draft at hand in the status bar. */
export function createVerdictBar(client: LanguageClient): vscode.Disposable {
  const verdicts = new Map<string, DraftVerdict>();
  const item = vscode.window.createStatusBarItem('bluepencil.verdict', vscode.StatusBarAlignment.Left, 50);
  item.name = 'Bluepencil: verdict';
  item.command = 'bluepencil.checkPost';
  const show = (): void => {
    const editor = vscode.window.activeTextEditor;
    const verdict = editor && verdicts.get(editor.document.uri.toString());
    void vscode.commands.executeCommand('setContext', 'bluepencil.hasVerdict', verdict !== undefined);
    if (!verdict) {
      item.hide();
      return;
    }
    const { text, tooltip, label, background } = showVerdict(verdict, editor.selection.active.line);
    item.text = text;
    item.tooltip = new vscode.MarkdownString(tooltip);
    item.accessibilityInformation = { label };
    item.backgroundColor = background && new vscode.ThemeColor(background);
    item.show();
  };
  return vscode.Disposable.from(
    item,
    client.onNotification(verdictNotification, (answer: Answer) => {
      // The server writes addresses in its own way.
      const uri = client.protocol2CodeConverter.asUri(answer.uri).toString();
      if (answer.verdict === undefined) verdicts.delete(uri);
      else verdicts.set(uri, answer);
      show();
    }),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.window.onDidChangeTextEditorSelection(show),
  );
}
