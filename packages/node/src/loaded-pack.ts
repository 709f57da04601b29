import type { Pack } from '@bluepencil/core';
import type { Locate } from './place.ts';

/** A pack from disk, and where each part of it stands. */
export interface LoadedPack {
  pack: Pack;
  /** Absolute path. */
  folder: string;
  /** The file that says what the pack extends. */
  file: string;
  /** Leads from keys of the pack to the file and line; `declares` is followed by the id of a rule. */
  locate: Locate;
  /** SHA-256 of the file that it was built into, in hexadecimal; undefined for a pack as it is written. */
  hash?: string;
}
