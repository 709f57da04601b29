import { lint } from './lint.ts';
import type { LintOptions } from './lint-options.ts';
import type { Policy } from './policy.ts';
import type { Metadata } from './post.ts';

/** Options of {@link bluepencilPlugin}. */
export interface PluginOptions extends LintOptions {
  policy: Policy;
}

/** The part of a `VFile` that the plugin uses. */
interface File {
  path?: string | undefined;
  data: Record<string, unknown>;
  messages: unknown[];
  toString(): string;
}

/**
 * A unified plugin that lints any file and adds its findings to the file's messages.
 *
 * Metadata of the post are taken from `file.data.meta`; the report is left at `file.data.report`.
 */
export function bluepencilPlugin(options: PluginOptions): (tree: unknown, file: File) => void {
  return (_tree, file) => {
    const meta = file.data.meta as Metadata | undefined;
    const post = { id: file.path ?? '', text: file.toString() };
    const report = lint(meta ? { ...post, meta } : post, options.policy, options);
    file.data.report = report;
    for (const finding of report.findings) {
      if (file.path) {
        finding.file = file.path;
        finding.name = `${file.path}:${finding.name}`;
      }
      file.messages.push(finding);
    }
  };
}
