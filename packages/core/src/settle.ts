import { createFinding, type Finding, type Point, type Span } from './finding.ts';
import { mask } from './mask.ts';
import type { ActiveRule } from './policy.ts';
import type { Candidate } from './rule.ts';

/** A place that a rule found, before it is a finding. */
export interface Found {
  active: ActiveRule;
  candidate: Candidate;
  /** The error of a rule that failed. */
  cause?: unknown;
}

/** The most characters of a post that a finding repeats. */
const longestExcerpt = 80;

/** Makes findings of what the rules found: one for each rule and place, masked, in the order of the text. */
export function settle(text: string, found: readonly Found[]): Finding[] {
  const kept = withoutRepeats(found);
  kept.sort(
    (a, b) =>
      a.candidate.start - b.candidate.start ||
      a.candidate.end - b.candidate.end ||
      (a.active.rule.id < b.active.rule.id ? -1 : 1),
  );
  const personal = kept.filter(({ active }) => active.personal).map(({ candidate }) => candidate);
  const pointAt = createLocator(text);
  return kept.map(({ active, candidate, cause }) => {
    const { start, end } = candidate;
    const actual = candidate.actual ?? excerpt(text, candidate, personal);
    const finding = createFinding({
      ruleId: active.rule.id,
      verdict: active.verdict,
      reason: active.rule.message.replaceAll('{{actual}}', () => actual),
      note: active.rule.why,
      url: active.url,
      actual,
      expected: active.rule.suggest ?? [],
      start,
      end,
      place: { start: pointAt(start), end: pointAt(end) },
    });
    if (cause !== undefined) finding.cause = cause;
    return finding;
  });
}

/** Of places of one rule that overlap, the first stays. */
function withoutRepeats(found: readonly Found[]): Found[] {
  const ends = new Map<string, number>();
  return [...found]
    .sort((a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end)
    .filter(({ active: { rule }, candidate: { start, end } }) => {
      const before = ends.get(rule.id);
      if (before !== undefined && start < Math.max(before, 1)) return false;
      ends.set(rule.id, end);
      return true;
    });
}

/** Gives the words of a place, with everything personal in them masked. */
function excerpt(text: string, { start, end }: Span, personal: readonly Span[]): string {
  const stop = Math.min(end, start + longestExcerpt);
  let words = '';
  let at = start;
  for (const place of personal) {
    const from = Math.max(at, place.start);
    const to = Math.min(stop, place.end);
    if (from >= to) continue;
    words += text.slice(at, from) + mask(text.slice(from, to));
    at = to;
  }
  return words + text.slice(at, stop) + (stop < end ? '…' : '');
}

/** Gives a function from UTF-16 offsets to points; it reads the text once. */
function createLocator(text: string): (offset: number) => Point {
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1, offset };
  };
}
