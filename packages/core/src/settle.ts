import { createFinding, type Finding } from './finding.ts';
import { createLocator } from './create-locator.ts';
import { excerpt, joined } from './excerpt.ts';
import type { ActiveRule } from './policy.ts';
import { withoutInvisible } from './invisible.ts';
import type { Candidate } from './rule.ts';

/** A place that a rule found, before it is a finding. */
export interface Found {
  active: ActiveRule;
  candidate: Candidate;
  /** The error of a rule that failed. */
  cause?: unknown;
}

/** Makes findings of what the rules found: one for each rule and place, masked, in the order of the text. */
export function settle(text: string, found: readonly Found[]): Finding[] {
  const kept = withoutRepeats(found);
  kept.sort(
    (a, b) =>
      a.candidate.start - b.candidate.start ||
      a.candidate.end - b.candidate.end ||
      (a.active.rule.id < b.active.rule.id ? -1 : 1),
  );
  const personal = joined(kept.filter(({ active }) => active.personal).map(({ candidate }) => candidate));
  const pointAt = createLocator(text);
  return withoutTraces(() =>
    kept.map(({ active, candidate, cause }) => {
      const { start, end } = candidate;
      const actual = candidate.actual ?? excerpt(text, candidate, personal);
      const finding = createFinding({
        ruleId: active.rule.id,
        verdict: active.verdict,
        personal: active.personal,
        reason:
          active.rule.message.replaceAll('{{actual}}', () => actual) +
          (candidate.lack === undefined ? '' : `; ${candidate.lack}`),
        note: active.rule.why,
        url: active.url,
        actual,
        expected: active.rule.suggest ?? [],
        start,
        end,
        place: { start: pointAt(start), end: pointAt(end) },
      });
      const written = text.slice(start, end);
      const fix = candidate.fix ?? withoutInvisible(written);
      if (fix !== undefined && fix !== written) finding.fix = fix;
      if (cause !== undefined) finding.cause = cause;
      return finding;
    }),
  );
}

/**
 * Makes findings without the trace that an error keeps of who made it: a finding is an error by its class alone, and looking
 * up the trace takes longer than everything else in it. Where nobody may change that, it is kept.
 */
function withoutTraces<T>(make: () => T): T {
  const before: unknown = Reflect.get(Error, 'stackTraceLimit');
  Reflect.set(Error, 'stackTraceLimit', 0);
  try {
    return make();
  } finally {
    Reflect.set(Error, 'stackTraceLimit', before);
  }
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
