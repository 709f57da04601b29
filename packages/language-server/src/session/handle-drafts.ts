import { offerActions } from '../answers/offer-actions.ts';
import { hoverOver } from '../answers/hover.ts';
import { markdown, plainText } from '../answers/style.ts';
import type { CheckedDraft } from '../drafts/check-draft.ts';
import { draftName } from '../drafts/draft-name.ts';
import { verdictNotification } from '../protocol.ts';
import type { Session } from './create-session.ts';

/** Checks drafts as they are written, and answers what can be asked of them. */
export function handleDrafts({ connection, documents, drafts, state, yaml }: Session): void {
  documents.onDidChangeContent(({ document }) => {
    if (draftName(document) === undefined) return;
    // What is opened is checked at once.
    if (drafts.isKnown(document.uri)) drafts.changed(document.uri);
    else drafts.changed(document.uri, 0);
  });
  documents.onDidClose(({ document }) => {
    if (draftName(document) === undefined) return;
    const { uri, version } = document;
    drafts.closed(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
    if (state.client.showsVerdicts) void connection.sendNotification(verdictNotification, { uri, version });
  });

  const checked = async (uri: string): Promise<CheckedDraft | undefined> => {
    const document = documents.get(uri);
    const outcome = document && draftName(document) !== undefined ? await drafts.check(uri) : undefined;
    return outcome?.kind === 'checked' ? outcome.draft : undefined;
  };
  connection.onCodeAction(async (params) => {
    const { uri } = params.textDocument;
    const draft = await checked(uri);
    const document = documents.get(uri);
    return draft && document
      ? offerActions({ document, draft, params, opensPages: state.client.opensPages })
      : [];
  });
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const draft = await checked(uri);
    const document = documents.get(uri);
    if (!document) return null;
    if (!draft) return yaml.hover(document, position);
    return hoverOver(document, draft, { position, style: state.client.showsMarkdown ? markdown : plainText });
  });
}
