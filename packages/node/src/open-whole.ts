import { appendFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file that is written piece by piece and appears whole. */
export interface WholeFile {
  write: (piece: string) => void;
  /** Lets it appear. */
  close: () => void;
}

/** So many characters are written at once. */
const mostWaiting = 65_536;

/**
 * Begins a file that only appears when it is closed: who stops half-way leaves the old one. Folders above it are made.
 * Memory holds little of it, however long it gets.
 */
export function openWhole(file: string): WholeFile {
  const draft = `${file}.${process.pid}.tmp`;
  const remove = (): void => rmSync(draft, { force: true });
  let waiting = '';
  let isBegun = false;
  const flush = (): void => {
    if (!isBegun) {
      // A process of the same number may have been killed half-way.
      remove();
      mkdirSync(dirname(file), { recursive: true });
      process.once('exit', remove);
    }
    isBegun = true;
    appendFileSync(draft, waiting);
    waiting = '';
  };
  return {
    write: (piece) => {
      waiting += piece;
      if (waiting.length > mostWaiting) flush();
    },
    close: () => {
      flush();
      renameSync(draft, file);
      process.removeListener('exit', remove);
    },
  };
}
