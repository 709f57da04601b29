import type { ClientCapabilities } from 'vscode-languageserver';
import type { ExperimentalCapabilities } from './protocol.ts';

/** What a client can do, as far as the server does one thing or another for it. */
export interface Client {
  /** Has a place for verdicts. */
  showsVerdicts: boolean;
  /** Asks to be asked for settings. */
  givesSettings: boolean;
  /** Tells of changed settings whoever has registered. */
  registersSettings: boolean;
  /** Tells when folders of the workspace come and go. */
  tellsFolders: boolean;
  /** Watches files, in folders outside of the workspace too. */
  watchesFiles: boolean;
  /** Shows Markdown in a hover. */
  showsMarkdown: boolean;
  /** Opens pages in the browser. */
  opensPages: boolean;
}

/** Reads the capabilities of a client. */
export function readClient({ workspace, textDocument, window, experimental }: ClientCapabilities): Client {
  const { bluepencil } = (experimental ?? {}) as ExperimentalCapabilities;
  const watching = workspace?.didChangeWatchedFiles;
  return {
    showsVerdicts: bluepencil?.verdict === true,
    givesSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    watchesFiles: watching?.dynamicRegistration === true && watching.relativePatternSupport === true,
    showsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    opensPages: window?.showDocument?.support === true,
  };
}
