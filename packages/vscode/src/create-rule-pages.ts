import * as vscode from 'vscode';

const scheme = 'bluepencil-rule';

/** Explanations of rules, as pages of the editor. */
export interface RulePages {
  /** Shows an explanation in Markdown. */
  show: (rule: string, text: string) => Promise<void>;
  /** To be disposed of with the extension. */
  provider: vscode.Disposable;
}

/** Registers a place for explanations. */
export function createRulePages(): RulePages {
  const texts = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const registration = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
  });
  return {
    show: async (rule, text) => {
      const uri = vscode.Uri.from({ scheme, path: `/${rule.replaceAll('/', ' › ')}.md` });
      texts.set(uri.toString(), text);
      changed.fire(uri);
      await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
    },
    provider: vscode.Disposable.from(registration, changed),
  };
}
