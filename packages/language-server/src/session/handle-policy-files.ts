import { fileOf } from '../file-of.ts';
import type { Session } from './create-session.ts';

/** Checks configs and packs as they are opened and saved, and offers what can stand in them. */
export function handlePolicyFiles({ connection, documents, checkPolicyFile, refresh, yaml }: Session): void {
  documents.onDidOpen(({ document }) => void checkPolicyFile(document.uri));
  documents.onDidSave(({ document }) => {
    const file = fileOf(document.uri);
    if (file !== undefined) refresh([file]);
  });
  connection.onCompletion(({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    return document ? yaml.complete(document, position) : null;
  });
}
