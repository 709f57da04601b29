import type { FindingVerdict } from '@bluepencil/core';

/** One thing that policy asks of a post; the file `clauses.yml` of a pack holds them by id. */
export interface Clause {
  /** What breaks it. */
  breaks: string;
  /** What looks like it and does not break it. */
  clean: string;
  /** The verdict unless a pack says otherwise. */
  verdict: FindingVerdict;
  /** What the lines above leave open, decided once. */
  rulings?: string[];
  /** Who decides and how, where no rule can. */
  decides?: string;
}
