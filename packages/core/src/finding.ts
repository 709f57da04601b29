import { VFileMessage } from 'vfile-message';
import type { FindingVerdict } from './verdict.ts';

/** Where a finding lies in the text of its post, as UTF-16 offsets; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * One thing that a rule found in a post.
 *
 * It is a `VFileMessage`, so that every tool of the unified family can show it: `fatal` is true, false or undefined
 * for block, review or advise; `note` is the reason behind the rule; `url` its page; `actual` the words it found,
 * masked where they are personal; `expected` what to write instead.
 */
export interface Finding extends VFileMessage, Span {
  ruleId: string;
  /** The clause that the rule enforces: the first two segments of the rule's id. */
  clause: string;
  /** The field that it lies in, such as `attachments.0.alt`; undefined for the text of the post. */
  field?: string;
  verdict: FindingVerdict;
  /** What it found is personal: `reason` and `actual` hold it masked, and whoever shows the post masks it too. */
  personal: boolean;
  /** What to put in its place where that is safe to do without asking; see {@link fix}. */
  fix?: string;
  /** Why the rule exists, for the author of the post. */
  note: string;
  url: string;
}

/** `fatal` of a `VFileMessage` for each verdict. */
const fatality = { block: true, review: false, advise: undefined } as const;

/** What a finding is made from; the rule it belongs to comes with its id, verdict and page. */
export interface FindingParts extends Span {
  ruleId: string;
  verdict: FindingVerdict;
  personal: boolean;
  reason: string;
  note: string;
  url: string;
  actual: string;
  expected: readonly string[];
  place: { start: Point; end: Point };
}

/** A point in a text: one-based line and column, and the UTF-16 offset. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** Makes a finding from its parts. */
export function createFinding(parts: FindingParts): Finding {
  const { ruleId, verdict, personal, reason, note, url, actual, expected, start, end, place } = parts;
  const message = new VFileMessage(reason, { place, ruleId, source: 'bluepencil' });
  return Object.assign(message, {
    ruleId,
    clause: clauseOf(ruleId),
    verdict,
    fatal: fatality[verdict],
    personal,
    note,
    url,
    actual,
    expected: [...expected],
    start,
    end,
  });
}

/** Gives the clause that a rule enforces: `pii/phone` for `pii/phone/uk`. */
export function clauseOf(ruleId: string): string {
  return ruleId.split('/', 2).join('/');
}
