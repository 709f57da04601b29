import type { Metadata, Waiver } from '@bluepencil/core';
import { linter as lintWith } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { underlines } from './underlines.ts';
import type { Linter, PostReport } from '../linter.ts';
import { diagnosticsOf } from './diagnostics-of.ts';

/** Options of {@link bluepencilLinter}. */
export interface LinterOptions {
  /** Gives what is known of the post; asked each time. After a change of it, call CodeMirror's `forceLinting`. */
  meta?: () => Metadata;
  /** Gives the decisions that some findings may stand, as in the file of waivers that a config names; asked each time. */
  waivers?: () => readonly Waiver[];
  /** How long to wait after a change, in milliseconds. Default: 100. */
  delay?: number;
  /** Hears of each report, for a badge or a hold. */
  onReport?: (report: PostReport) => void;
  /** Hears when no verdict could be reached; the post is then held. */
  onFailure?: (reason: unknown) => void;
}

/** Makes a CodeMirror extension that lints the document as a post and shows what it finds, with what to write instead. */
export function bluepencilLinter(
  linter: Linter,
  { meta, waivers, delay = 100, onReport, onFailure }: LinterOptions = {},
): Extension {
  const source = lintWith(
    async ({ state: { doc } }) => {
      try {
        const post = { id: 'draft', text: doc.toString(), meta: meta?.() ?? {} };
        const report = await linter.lint(post, { waivers: waivers?.() ?? [] });
        onReport?.(report);
        return diagnosticsOf(report);
      } catch (reason) {
        onFailure?.(reason);
        throw reason;
      }
    },
    { delay },
  );
  return [source, underlines];
}
