import { pathToFileURL } from 'node:url';
import { basename, dirname } from 'node:path';
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import type { Parts } from '../policies/create-policies.ts';
import { changesBetween, stamp, type Stamps } from './stamp.ts';

/** Looks out for changes of what policies are made of. */
export interface Watcher {
  /** Watches these parts from now on, and no others. */
  watch: (parts: Parts) => void;
  /** Ends it. */
  stop: () => void;
}

/** Lets the client watch, which knows its file system best. Configs that are not there yet it sees within the workspace. */
export function watchByClient(connection: Connection): Watcher {
  let known = '';
  let registering: Promise<Disposable | undefined> = Promise.resolve(undefined);
  return {
    watch: ({ files, folders }) => {
      const watchers: FileSystemWatcher[] = [
        ...['**/bluepencil.{yml,yaml,json}', '**/pack.yml', '**/.bluepencilignore', '**/.gitignore'].map(
          (globPattern) => ({ globPattern }),
        ),
        ...files.map((file) => within(dirname(file), basename(file))),
        ...folders.map((folder) => within(folder, '**/*.{yml,yaml,json}')),
      ];
      if (JSON.stringify(watchers) === known) return;
      known = JSON.stringify(watchers);
      registering = registering.then(async (before) => {
        before?.dispose();
        return connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      });
      // A client that refuses may still send what it sees.
      registering = registering.catch(() => undefined);
    },
    stop: () => undefined,
  };
}

function within(folder: string, pattern: string): FileSystemWatcher {
  return { globPattern: { baseUri: pathToFileURL(folder).href, pattern } };
}

/** Milliseconds between two looks. */
const interval = 2000;

/** Looks at the files now and then, for a client that cannot watch: works on any disk, a network's too. */
export function watchByLooking(changed: (files: readonly string[]) => void): Watcher {
  let parts: Parts = { files: [], possible: [], folders: [] };
  let before: Stamps = new Map();
  const look = async (): Promise<void> => {
    const { files, possible, folders } = parts;
    const now = await stamp({ files: [...files, ...possible], folders });
    const changes = changesBetween(before, now);
    before = now;
    if (changes.length > 0) changed(changes);
    timer.refresh();
  };
  const timer = setTimeout(() => void look(), interval);
  // The server ends when its client does, not when this does.
  timer.unref();
  return {
    watch: (wanted) => {
      const isNew = JSON.stringify(wanted) !== JSON.stringify(parts);
      parts = wanted;
      if (isNew) void look();
    },
    stop: () => clearTimeout(timer),
  };
}
