import type { Connection } from 'vscode-languageserver';
import { createSession } from './session/create-session.ts';
import { handleCommands } from './session/handle-commands.ts';
import { handleDrafts } from './session/handle-drafts.ts';
import { handleLifecycle } from './session/handle-lifecycle.ts';
import { handlePolicyFiles } from './session/handle-policy-files.ts';

/** Serves one client until it closes the connection. */
export function serve(connection: Connection): void {
  const session = createSession(connection);
  handleLifecycle(session);
  handleDrafts(session);
  handleCommands(session);
  handlePolicyFiles(session);
  session.documents.listen(connection);
  connection.listen();
}
