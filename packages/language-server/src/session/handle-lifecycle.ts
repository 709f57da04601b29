import { resolve } from 'node:path';
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import packageJson from '../../package.json' with { type: 'json' };
import { fixAllKind } from '../answers/offer-actions.ts';
import { fileOf } from '../file-of.ts';
import { commands, type InitializationOptions, type Trust, trustNotification } from '../protocol.ts';
import { readClient } from '../read-client.ts';
import { readSettings } from '../settings.ts';
import { watchByClient, watchByLooking } from '../watching/create-watcher.ts';
import type { Session } from './create-session.ts';

/** Takes what the client says of itself, of its settings, of its folders, and of the trust of its user. */
export function handleLifecycle(session: Session): void {
  const { connection, state, refresh } = session;
  connection.onInitialize((params) => {
    greet(params, session);
    return answer;
  });
  connection.onInitialized(() => void begin(session));
  connection.onDidChangeConfiguration(({ settings }) => {
    if (state.client.givesSettings) void fetchSettings(session).then(() => refresh());
    else {
      state.settings = readSettings((settings as { bluepencil?: unknown } | null)?.bluepencil);
      refresh();
    }
  });
  connection.onDidChangeWatchedFiles(({ changes }) => refresh(pathsOf(changes)));
  connection.onNotification(trustNotification, ({ trusted }: Trust) => {
    state.trusted = trusted;
    refresh();
  });
  connection.onShutdown(() => state.watcher?.stop());
}

function greet(params: InitializeParams, { state }: Session): void {
  const { capabilities, workspaceFolders } = params;
  const { trusted = true, settings } = (params.initializationOptions ?? {}) as InitializationOptions;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what a client sends that knows of one folder only
  const { rootUri } = params;
  state.client = readClient(capabilities);
  state.trusted = trusted;
  state.settings = readSettings(settings);
  state.folders = pathsOf(workspaceFolders ?? (typeof rootUri === 'string' ? [{ uri: rootUri }] : []));
}

const answer: InitializeResult = {
  serverInfo: { name: 'bluepencil', version: packageJson.version },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [':', ' ', '"'] },
    executeCommandProvider: { commands: Object.values(commands) },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};

async function begin(session: Session): Promise<void> {
  const { connection, state, refresh } = session;
  state.watcher = state.client.watchesFiles ? watchByClient(connection) : watchByLooking(refresh);
  if (state.client.tellsFolders)
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(pathsOf(removed));
      state.folders = [...state.folders.filter((folder) => !gone.has(folder)), ...pathsOf(added)];
      refresh();
    });
  await fetchSettings(session);
  state.begin();
  if (state.client.registersSettings)
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'bluepencil' });
}

/** A client that does not answer has set nothing. */
async function fetchSettings({ connection, state }: Session): Promise<void> {
  if (!state.client.givesSettings) return;
  try {
    state.settings = readSettings(await connection.workspace.getConfiguration('bluepencil'));
  } catch (error) {
    connection.console.warn(`Unexpected failure to read the settings: ${String(error)}`);
  }
}

function pathsOf(places: readonly { uri: string }[]): string[] {
  const paths = places.map(({ uri }) => fileOf(uri)).filter((path) => path !== undefined);
  // Some clients end the name of a folder with a slash.
  return paths.map((path) => resolve(path));
}
