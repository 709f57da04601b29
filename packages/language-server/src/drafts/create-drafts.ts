import type { Policy } from '@bluepencil/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fileOf } from '../file-of.ts';
import type { Policies } from '../policies/create-policies.ts';
import type { PolicyFault } from '../policies/policy-fault.ts';
import { type CheckedDraft, checkDraft, type Memory } from './check-draft.ts';
import { draftName } from './draft-name.ts';

/** What a version of a document came to: checked, not checked for want of a policy, or passed over. */
export type Outcome =
  | { kind: 'checked'; version: number; draft: CheckedDraft; config: string | undefined }
  | { kind: 'unchecked'; version: number; fault: PolicyFault }
  | { kind: 'passed over'; version: number };

/** What drafts are checked with. */
export interface Checking {
  policies: Policies;
  /** Fulfilled when it is known how to check. */
  ready: Promise<void>;
  /** The open document, undefined once it is closed. */
  documentOf: (uri: string) => TextDocument | undefined;
  /** Whether a file is never checked. */
  isIgnored: (file: string) => boolean;
  /** Milliseconds without a change before a draft is checked; undefined: drafts are not checked at all. */
  delay: () => number | undefined;
  /** Takes what the latest version came to. */
  show: (document: TextDocument, outcome: Outcome) => void;
  /** Takes what must not happen. */
  fail: (error: unknown) => void;
}

/** The open drafts. */
export interface Drafts {
  /** Checks a document once it has not changed for a while; after so many milliseconds if that is said. */
  changed: (uri: string, delay?: number) => void;
  /** Checks a document at once, unless this version was checked before; undefined if it is closed or changes meanwhile. */
  check: (uri: string) => Promise<Outcome | undefined>;
  /** Takes that something other than the document has changed: what it came to no longer counts. */
  forget: (uri: string) => void;
  closed: (uri: string) => void;
  /** Whether a document was asked about since it is open. */
  isKnown: (uri: string) => boolean;
}

interface Entry {
  /** Rises when something other than the document changes, so that an answer under way no longer counts. */
  round: number;
  timer?: NodeJS.Timeout;
  outcome?: Outcome | undefined;
  memory: Memory;
  /** What the memory holds for, and since when. */
  policy?: Policy;
  since: number;
}

/** Milliseconds that results of posts which did not change stay: waivers and appeals end. */
const longestMemory = 60_000;

/** Makes an empty store of drafts. */
export function createDrafts(checking: Checking): Drafts {
  const entries = new Map<string, Entry>();
  const entryOf = (uri: string): Entry => {
    const entry = entries.get(uri) ?? { round: 0, memory: new Map(), since: 0 };
    entries.set(uri, entry);
    return entry;
  };
  const check = async (uri: string): Promise<Outcome | undefined> => {
    await checking.ready;
    const document = checking.documentOf(uri);
    if (!document) return undefined;
    const entry = entryOf(uri);
    clearTimeout(entry.timer);
    if (entry.outcome?.version === document.version) return entry.outcome;
    const { version } = document;
    const { round } = entry;
    // What belongs to an older version, or to a document that is closed by now, is not shown.
    const isStale = (): boolean =>
      checking.documentOf(uri)?.version !== version || entries.get(uri) !== entry || entry.round !== round;
    const outcome = await examine(document, { entry, isStale, checking });
    if (!outcome || isStale()) return undefined;
    entry.outcome = outcome;
    checking.show(document, outcome);
    return outcome;
  };
  const start = (uri: string, delay: number): void => {
    const entry = entryOf(uri);
    clearTimeout(entry.timer);
    entry.timer = setTimeout(() => void check(uri).catch(checking.fail), delay);
  };
  return {
    changed: (uri, delay = checking.delay() ?? 0) => start(uri, delay),
    check,
    forget: (uri) => {
      const entry = entryOf(uri);
      entry.outcome = undefined;
      entry.round += 1;
    },
    isKnown: (uri) => entries.has(uri),
    closed: (uri) => {
      clearTimeout(entries.get(uri)?.timer);
      entries.delete(uri);
    },
  };
}

async function examine(
  document: TextDocument,
  { entry, isStale, checking }: { entry: Entry; isStale: () => boolean; checking: Checking },
): Promise<Outcome | undefined> {
  const { policies, isIgnored, delay } = checking;
  const { uri, version } = document;
  const name = draftName(document);
  const file = fileOf(uri);
  const passedOver: Outcome = { kind: 'passed over', version };
  if (name === undefined || delay() === undefined || (file !== undefined && isIgnored(file)))
    return passedOver;
  const text = document.getText();
  if (text.trim() === '') return passedOver;
  const answer = policies.policyFor(file);
  if (answer === 'none') return passedOver;
  if ('fault' in answer) return { kind: 'unchecked', version, fault: answer.fault };
  const { policy, configFile, waivers } = answer;
  const now = new Date();
  if (entry.policy !== policy || now.getTime() - entry.since > longestMemory) {
    entry.memory.clear();
    entry.policy = policy;
    entry.since = now.getTime();
  }
  const options = { waivers: waivers.waivers, now };
  const how = { policy, configFile, options, memory: entry.memory, isStale };
  const draft = await checkDraft({ text, name, file: file ?? name }, how);
  return draft && { kind: 'checked', version, draft, config: configFile };
}
