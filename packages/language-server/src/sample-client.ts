import { spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ConfigurationRequest,
  type Registration,
  RegistrationRequest,
  ShowDocumentRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  UnregistrationRequest,
} from 'vscode-languageserver-protocol/node';
import { type DraftVerdict, verdictNotification } from './protocol.ts';
import { serve } from './serve.ts';

/** How a client of a test presents itself. */
export interface SampleClientOptions {
  folder: string;
  capabilities?: ClientCapabilities;
  initializationOptions?: unknown;
  /** What it answers when it is asked for settings. */
  settings?: unknown;
  /** The program to start, and its arguments; without it, the server runs within the test. */
  server?: readonly [program: string, ...args: string[]];
}

/** A client made of the protocol library of VS Code, and a server. For tests. */
export interface SampleClient {
  connection: ProtocolConnection;
  greeting: InitializeResult;
  /** Everything that came, in order. */
  published: PublishDiagnosticsParams[];
  verdicts: DraftVerdict[];
  registrations: Registration[];
  /** Messages and pages that it was asked to show. */
  shown: string[];
  settings: unknown;
  uriOf: (name: string) => string;
  open: (name: string, text: string, languageId?: string) => string;
  /** Changes what stands between two offsets in a line, or everything. */
  change: (uri: string, version: number, changes: { range?: EditRange; text: string }[]) => void;
  close: (uri: string) => void;
  /** Waits for diagnostics of a document that fulfil a condition. */
  diagnostics: (
    uri: string,
    fits?: (params: PublishDiagnosticsParams) => boolean,
  ) => Promise<PublishDiagnosticsParams>;
  verdict: (uri: string, fits?: (verdict: DraftVerdict) => boolean) => Promise<DraftVerdict>;
  /** Ends it as a client should; gives the exit code of the server, if it has one. */
  stop: () => Promise<number | null>;
}

interface EditRange {
  start: { line: number; character: number };
  end: { line: number; character: number };
}

/** The server from its sources, as a process of its own. */
export const fromSources = [
  process.execPath,
  '--conditions=source',
  fileURLToPath(new URL('dev.js', import.meta.url)),
] as const;

/** What VS Code can do, as far as the server asks. */
const editorCapabilities: ClientCapabilities = {
  workspace: {
    ...{ configuration: true, workspaceFolders: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
  textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } },
  window: { showDocument: { support: true } },
  experimental: { bluepencil: { verdict: true } },
};

/** Starts a server and greets it. */
export async function startSampleClient(options: SampleClientOptions): Promise<SampleClient> {
  const { folder, capabilities = editorCapabilities, initializationOptions } = options;
  const link = options.server ? startProcess(options.server, folder) : startHere();
  const client = createClient(link, options);
  link.connection.listen();
  client.greeting = await link.connection.sendRequest(InitializeRequest.type, {
    ...{ processId: null, capabilities, initializationOptions },
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the type asks for it
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'drafts' }],
  });
  await link.connection.sendNotification(InitializedNotification.type, {});
  return client;
}

/** The way to a server. */
interface Link {
  connection: ProtocolConnection;
  /** What comes after the goodbye. */
  end: () => Promise<number | null>;
}

function startProcess([program, ...args]: readonly [string, ...string[]], folder: string): Link {
  const server = spawn(program, [...args, '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const end = async (): Promise<number | null> => {
    await connection.sendNotification(ExitNotification.type);
    return ended;
  };
  return { connection, end };
}

function startHere(): Link {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const reader = new StreamMessageReader(there);
  serve(createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(back)));
  const connection = createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  return { connection, end: () => Promise.resolve(null) };
}

function createClient(
  { connection, end }: Link,
  { folder, settings = null }: SampleClientOptions,
): SampleClient {
  const published: PublishDiagnosticsParams[] = [];
  const verdicts: DraftVerdict[] = [];
  const registrations: Registration[] = [];
  const shown: string[] = [];
  const client: SampleClient = {
    ...{ connection, published, verdicts, registrations, shown, settings },
    greeting: { capabilities: {} },
    uriOf: (name) => pathToFileURL(`${folder}/${name}`).href,
    open: (name, text, languageId = 'markdown') => {
      const uri = name.includes(':') ? name : client.uriOf(name);
      const textDocument = { uri, languageId, version: 1, text };
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return uri;
    },
    change: (uri, version, contentChanges) =>
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) =>
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    diagnostics: (uri, fits = () => true) =>
      waitFor(() => published.findLast((each) => each.uri === uri && fits(each))),
    verdict: (uri, fits = () => true) =>
      waitFor(() => verdicts.findLast((each) => each.uri === uri && fits(each))),
    stop: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      const code = await end();
      connection.dispose();
      return code;
    },
  };
  answerServer(client);
  return client;
}

/** Keeps what the server says, and answers what it asks. */
function answerServer(client: SampleClient): void {
  const { connection, published, verdicts, registrations, shown } = client;
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => void published.push(params));
  connection.onNotification(verdictNotification, (verdict: DraftVerdict) => void verdicts.push(verdict));
  connection.onNotification(ShowMessageNotification.type, ({ message }) => void shown.push(message));
  connection.onRequest(ShowDocumentRequest.type, ({ uri }) => ({ success: shown.push(uri) > 0 }));
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => client.settings));
  connection.onRequest(
    RegistrationRequest.type,
    (params) => void registrations.push(...params.registrations),
  );
  connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
    for (const { id } of unregisterations)
      registrations.splice(
        registrations.findIndex((each) => each.id === id),
        1,
      );
  });
}

/** Milliseconds; a policy is loaded while other tests run. */
const longest = 30_000;

async function waitFor<T>(look: () => T | undefined): Promise<T> {
  const end = Date.now() + longest;
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error('Nothing came of it');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
