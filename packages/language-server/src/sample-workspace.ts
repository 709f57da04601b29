import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeEach, onTestFinished } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver-protocol/node';
import { type SampleClient, type SampleClientOptions, startSampleClient } from './sample-client.ts';

/** A folder of drafts under the rules of a town, made anew for each test. For tests. */
export interface SampleWorkspace {
  readonly folder: string;
  /** Writes a file below the folder; gives its path. */
  write: (name: string, text: string) => string;
  /** Starts a client, which ends with the test. */
  start: (options?: Partial<SampleClientOptions>) => Promise<SampleClient>;
}

const town = fileURLToPath(new URL('../../../fixtures/scenarios/town', import.meta.url));

/** Milliseconds: everything is slower where much else runs. */
export const timeout = 60_000;

/** A draft in which three rules of the town find something. */
export const draft = 'Ring 519-555-0134.\nThe perp ran down #drivesafe.\n';

/** Makes a workspace before each test of the file that calls it. */
export function makeSampleWorkspace(): SampleWorkspace {
  let folder = '';
  const workspace: SampleWorkspace = {
    get folder() {
      return folder;
    },
    write: (name, text) => {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    },
    start: async (options) => {
      const client = await startSampleClient({ folder, ...options });
      onTestFinished(async () => {
        await client.stop();
      });
      return client;
    },
  };
  beforeEach(() => {
    const made = realpathSync(mkdtempSync(join(tmpdir(), 'bluepencil-')));
    folder = made;
    mkdirSync(join(folder, '.git'));
    cpSync(town, join(folder, 'town'), { recursive: true });
    workspace.write('bluepencil.yml', 'extends: [./town]\n');
    // After the server has ended, which may still be at it.
    onTestFinished(() => rmSync(made, { recursive: true }));
  });
  return workspace;
}

/** Rules of the latest diagnostics, as `line:from-to rule`. */
export async function found(client: SampleClient, uri: string, version?: number): Promise<string[]> {
  const { diagnostics } = await client.diagnostics(
    uri,
    (each) => version === undefined || each.version === version,
  );
  return diagnostics.map(
    ({ range: { start, end }, code }) =>
      `${start.line}:${start.character}-${end.line === start.line ? '' : `${end.line}:`}${end.character} ${code}`,
  );
}

/** Tells the server that files have changed. */
export function changed(client: SampleClient, ...files: string[]): void {
  const type: FileChangeType = FileChangeType.Changed;
  const changes = files.map((file) => ({ uri: pathToFileURL(file).href, type }));
  void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
}

/** Asks what can be done at a place. */
export async function actions(
  client: SampleClient,
  uri: string,
  [line, from, to = from]: [number, number, number?],
  only?: string[],
): Promise<CodeAction[]> {
  const { diagnostics } = await client.diagnostics(uri);
  return (await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: { line, character: from }, end: { line, character: to } },
    context: { diagnostics, ...(only && { only }) },
  })) as CodeAction[];
}
