import { basename, extname } from 'node:path';
import { fileOf } from '../file-of.ts';

/** Endings of files that hold posts. */
const endings = ['.jsonl', '.md', '.txt'];

/** What editors call these kinds of text, for drafts that have no file yet. */
const languages: Readonly<Record<string, string>> = {
  ...{ markdown: '.md', plaintext: '.txt', text: '.txt' },
  ...{ jsonl: '.jsonl', jsonlines: '.jsonl', ndjson: '.jsonl', 'json-lines': '.jsonl' },
};

/**
 * Gives the name that a document is read under; its ending tells how.
 *
 * Nothing for a document that is no draft: the ending decides, and the language only where there is no file or no ending.
 */
export function draftName({ uri, languageId }: { uri: string; languageId: string }): string | undefined {
  const file = fileOf(uri);
  const name = file === undefined ? '' : basename(file);
  const ending = extname(name);
  if (endings.includes(ending)) return name;
  const known = ending === '' ? languages[languageId] : undefined;
  return known === undefined ? undefined : `${name || 'draft'}${known}`;
}
