import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnose, diagnoseUnchecked } from '../answers/diagnose.ts';
import { judge } from '../answers/judge.ts';
import type { Outcome } from '../drafts/create-drafts.ts';
import { type DraftVerdict, verdictNotification } from '../protocol.ts';
import type { Client } from '../read-client.ts';

/** Shows what a version of a document came to; gives the verdict, if it is a draft. */
export function showOutcome(
  document: TextDocument,
  outcome: Outcome,
  { connection, client }: { connection: Connection; client: Client },
): DraftVerdict | undefined {
  const { uri } = document;
  const { version } = outcome;
  void connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(document, outcome) });
  const verdict = judge(document, outcome);
  // Without a verdict, the one that may stand there goes.
  if (client.showsVerdicts)
    void connection.sendNotification(verdictNotification, verdict ?? { uri, version });
  return verdict;
}

function diagnosticsOf(document: TextDocument, outcome: Outcome): Diagnostic[] {
  switch (outcome.kind) {
    case 'checked':
      return diagnose(document, outcome.draft);
    case 'unchecked':
      return [diagnoseUnchecked(document, outcome.fault)];
    case 'passed over':
      return [];
  }
}
