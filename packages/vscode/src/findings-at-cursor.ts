import * as vscode from 'vscode';

/** A finding as the editor knows it. */
export interface ShownFinding {
  rule: string;
  message: string;
  /** The page of the rule. */
  page: vscode.Uri;
}

/** Gives the findings under the cursor; if there are none, those on its line. */
export function findingsAtCursor({ document, selection }: vscode.TextEditor): ShownFinding[] {
  const found = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'bluepencil');
  const under = found.filter(({ range }) => range.contains(selection.active));
  const { line } = selection.active;
  const near = found.filter(({ range }) => range.start.line <= line && line <= range.end.line);
  // What is no finding, such as a broken config, has a code without a page.
  return (under.length > 0 ? under : near).flatMap(({ code, message }) =>
    typeof code === 'object' ? [{ rule: `${code.value}`, message, page: code.target }] : [],
  );
}
