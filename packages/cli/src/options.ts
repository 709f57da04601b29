import type { FindingVerdict } from '@bluepencil/core';
import type { Concurrency } from './lint-in-order.ts';
import type { Target } from './create-sinks.ts';

/** What `bluepencil lint` was asked for. */
export interface LintOptions {
  failOn: FindingVerdict;
  /** The formats and their files, in the order of the command line. */
  targets: readonly Target[];
  config?: string;
  stdinFilename?: string;
  maxFindings?: number;
  quiet?: boolean;
  baseline?: string;
  cache?: boolean;
  cacheLocation?: string;
  fix?: boolean;
  fixDryRun?: boolean;
  concurrency?: Concurrency;
  showMatches?: string;
  reportUnusedWaivers?: boolean;
}
