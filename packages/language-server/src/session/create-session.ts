import { basename } from 'node:path';
import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createDrafts, type Drafts } from '../drafts/create-drafts.ts';
import { draftName } from '../drafts/draft-name.ts';
import { fileOf } from '../file-of.ts';
import { createPolicies, type Policies } from '../policies/create-policies.ts';
import { policyFileKind } from '../policies/policy-file-kind.ts';
import type { DraftVerdict } from '../protocol.ts';
import { type Client, readClient } from '../read-client.ts';
import { readSettings, type Settings } from '../settings.ts';
import type { Watcher } from '../watching/create-watcher.ts';
import { createYamlAnswers, type YamlAnswers } from '../yaml/create-yaml-answers.ts';
import { createFaultBoard } from './create-fault-board.ts';
import { createIgnores } from './create-ignores.ts';
import { showOutcome } from './show-outcome.ts';

/** All that a client and the server know of each other. */
export interface Session {
  connection: Connection;
  documents: TextDocuments<TextDocument>;
  state: State;
  policies: Policies;
  drafts: Drafts;
  yaml: YamlAnswers;
  /** Loads the policy that an open config or a file of a pack belongs to, and shows what is wrong with it. */
  checkPolicyFile: (uri: string) => Promise<void>;
  /** Takes that files have changed; without files, that anything may have. Checks again what is open, if it matters. */
  refresh: (files?: readonly string[]) => void;
}

/** What a client says of itself and its user, at first and later. */
interface State {
  client: Client;
  settings: Settings;
  /** Fulfilled when the settings are known. Until then nothing is checked: it could be by the wrong policy. */
  ready: Promise<void>;
  /** Says that the settings are known. */
  begin: () => void;
  /** Whether config and packs of the workspace may be read. */
  trusted: boolean;
  /** Folders of the workspace, absolute. */
  folders: string[];
  watcher?: Watcher;
  /** The verdict on the draft that was checked last. */
  lastVerdict?: DraftVerdict;
}

function initialState(): State {
  const [client, settings] = [readClient({}), readSettings({})];
  let begin = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    begin = resolve;
  });
  return { client, settings, ready, begin, trusted: true, folders: [] };
}

/** Makes a session that knows nothing of its client yet. */
export function createSession(connection: Connection): Session {
  const documents = new TextDocuments(TextDocument);
  const state = initialState();
  const policies = createPolicies(() => ({
    ...state.settings,
    trusted: state.trusted,
    folders: state.folders,
  }));
  const yaml = createYamlAnswers(policies);
  const board = createFaultBoard(connection);
  const ignores = createIgnores();
  const showPolicies = (): void => {
    board.show(policies.faults());
    state.watcher?.watch(policies.parts());
  };
  const drafts = createDrafts({
    policies,
    ready: state.ready,
    documentOf: (uri) => documents.get(uri),
    isIgnored: ignores.isIgnored,
    delay: () => (state.settings.enable ? state.settings.delay : undefined),
    show: (document, outcome) => {
      const verdict = showOutcome(document, outcome, { connection, client: state.client });
      if (verdict) state.lastVerdict = verdict;
      showPolicies();
    },
    // Its stack tells where; its message may repeat the post.
    fail: (error) => connection.console.error(framesOf(error)),
  });
  const checkPolicyFile = async (uri: string): Promise<void> => {
    await state.ready;
    const file = fileOf(uri);
    if (file === undefined || policyFileKind(file) === undefined) return;
    policies.policyFor(file);
    showPolicies();
  };
  const refresh = (files?: readonly string[]): void => {
    const isIgnoreFile = files?.some((file) => ignoreFiles.has(basename(file))) ?? true;
    if (!policies.forget(files) && !isIgnoreFile) return;
    ignores.forget();
    yaml.forget();
    for (const document of documents.all()) {
      void checkPolicyFile(document.uri);
      if (draftName(document) === undefined) continue;
      drafts.forget(document.uri);
      drafts.changed(document.uri, 0);
    }
    showPolicies();
  };
  return { connection, documents, state, policies, drafts, yaml, checkPolicyFile, refresh };
}

const ignoreFiles = new Set(['.bluepencilignore', '.gitignore']);

function framesOf(error: unknown): string {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  const frames = lines.filter((line) => line.startsWith('    at ')).join('\n');
  return `E101 Unexpected failure of Bluepencil itself, expected none; please report it\n${frames}`;
}
