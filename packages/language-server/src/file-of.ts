import { fileURLToPath } from 'node:url';

/** Gives the path of a document; nothing for one that is not on disk. */
export function fileOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
