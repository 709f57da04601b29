/** Where something lies in a file: one-based line and column, and the text around it for a code frame. */
export interface Place {
  /** Absolute path, or the name of a stream. */
  file: string;
  line?: number;
  column?: number;
  /** The whole text of the file; left out where it may hold personal data. */
  text?: string;
}

/** Leads from keys within a file, or within several, to the place they stand at. */
export type Locate = (path: readonly (string | number)[]) => Place;
