import * as vscode from 'vscode';
import {
  type ClientCapabilities,
  type DocumentFilter,
  LanguageClient,
  type StaticFeature,
  TransportKind,
} from 'vscode-languageclient/node';
import type { ExperimentalCapabilities, InitializationOptions } from '@bluepencil/language-server/client';

const languages = ['markdown', 'plaintext', 'jsonl'];
/** Configs and the files of packs; whether a file belongs to a pack the server finds out. */
const policyFiles = [
  '**/bluepencil.{yml,yaml}',
  '**/{pack,sources,clauses}.yml',
  '**/{rules,words}/**/*.yml',
];

const selector: DocumentFilter[] = ['file', 'untitled'].flatMap((scheme) => [
  ...languages.map((language) => ({ scheme, language })),
  { scheme, pattern: '**/*.jsonl' },
  ...policyFiles.map((pattern) => ({ scheme, pattern })),
]);

/** Makes the client of a server; it starts the server as a process of its own. */
export function createClient(server: string): LanguageClient {
  const trusted = vscode.workspace.isTrusted;
  const initializationOptions: InitializationOptions = { trusted };
  const client = new LanguageClient(
    'bluepencil',
    'Bluepencil',
    { module: server, transport: TransportKind.ipc },
    { documentSelector: selector, initializationOptions },
  );
  client.registerFeature(showsVerdicts);
  return client;
}

/** Tells the server that there is a place for verdicts. */
const showsVerdicts: StaticFeature = {
  fillClientCapabilities: (capabilities: ClientCapabilities) => {
    const experimental: ExperimentalCapabilities = { bluepencil: { verdict: true } };
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), ...experimental };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};
