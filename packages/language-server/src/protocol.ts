import type { Range } from 'vscode-languageserver';
import type { Verdict } from '@bluepencil/core';

/** The server's word on a draft: a notification with a {@link DraftVerdict}, sent to clients that ask for it. */
export const verdictNotification = 'bluepencil/verdict';

/** The client's word that the user now trusts, or no longer trusts, the workspace: a notification with a {@link Trust}. */
export const trustNotification = 'bluepencil/trust';

/** Commands of the server, for `workspace/executeCommand`. */
export const commands = {
  /** Checks a draft anew: `[uri]`, or the draft that was checked last. Gives a {@link DraftVerdict}. */
  check: 'bluepencil.server.check',
  /** Explains a rule: `[rule id, uri]`. Gives Markdown. */
  explain: 'bluepencil.server.explain',
  /** Shows a page in the browser: `[url]`. */
  openPage: 'bluepencil.server.openPage',
} as const;

/** A client that shows verdicts says so with `{"experimental": {"bluepencil": {"verdict": true}}}` among its capabilities. */
export interface ExperimentalCapabilities {
  bluepencil?: { verdict?: boolean };
}

/** What a client may send along when it starts the server. */
export interface InitializationOptions {
  /** Whether the user trusts the workspace; true if it is left out. See {@link Trust}. */
  trusted?: boolean;
  /** Settings, for a client that has no other way to tell them. */
  settings?: unknown;
}

/** Whether config and packs of the workspace may be read. Where not, the standard pack alone holds. */
export interface Trust {
  trusted: boolean;
}

/** What may become of a draft. `indeterminate`: it could not be checked, and so it is held. */
export type DraftOutcome = Verdict | 'indeterminate';

/** What became of one post of a draft. */
export interface PostVerdict {
  id: string;
  verdict: DraftOutcome;
  findings: number;
  /** Where it lies in the document. */
  range: Range;
}

/** The verdict on one version of a document. */
export interface DraftVerdict {
  uri: string;
  version: number;
  /** The worst of its posts. */
  verdict: DraftOutcome;
  findings: number;
  /** In the order of the document. */
  posts: PostVerdict[];
  /** Names the policy; missing when there was none. */
  policy?: { name: string; version: string; digest: string };
  /** The config that the policy comes from; missing where the standard pack holds for want of one. */
  config?: string;
  /** Why it could not be checked. */
  reason?: string;
}
