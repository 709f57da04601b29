import { decide } from './decide.ts';
import type { LintOptions } from './lint-options.ts';
import type { Finding } from './finding.ts';
import { match, type Matches } from './match/match.ts';
import type { Program } from './match/program.ts';
import { clausesFound, heedLikeness } from './likeness/heed-likeness.ts';
import { leaveSafe } from './leave-safe.ts';
import type { Weighed } from './likeness/weigh.ts';
import type { ActiveRule, Policy, PreparedLikeness } from './policy.ts';
import { attachmentsOf, type Post } from './post.ts';
import { read } from './read/read.ts';
import type { Report } from './report.ts';
import type { Candidate } from './rule.ts';
import { type Found, settle } from './settle.ts';
import type { CheckRun } from './checks/check.ts';
import { applyWaivers } from './waivers/apply-waivers.ts';

/**
 * Lints one post: reads it, finds every phrase in one pass, lets each rule check in context, decides.
 *
 * What a waiver lets stand is told in `waived` and does not count for the verdict; see {@link applyWaivers}.
 * The text descriptions of its attachments are published too, so they are read as well; a finding in one names its field.
 * Never throws for a post: a rule that fails holds the post for review, with its error as the finding's `cause`.
 */
export function lint(post: Post, policy: Policy, options: LintOptions = {}): Report {
  const meta = post.meta ?? {};
  const { rules, program } = policy.variantFor(meta);
  const { likeness, youngAge } = policy;
  const { now } = options;
  const findings = lintField(post, { program, rules, likeness, youngAge, now });
  let ofText: readonly ActiveRule[] | undefined;
  attachmentsOf(meta).forEach(({ alt }, index) => {
    if (typeof alt !== 'string' || alt === '') return;
    const field = `attachments.${index}.alt`;
    ofText ??= rules.filter(({ readsText }) => readsText);
    for (const finding of lintField(
      { ...post, text: alt },
      { program, rules: ofText, likeness, youngAge, now },
    ))
      findings.push(Object.assign(finding, { field }));
  });
  const report = { id: post.id, verdict: decide(findings), findings, policy: policy.identity };
  return applyWaivers(report, { post, policy, ...options });
}

interface Applying {
  program: Program;
  rules: readonly ActiveRule[];
  likeness: PreparedLikeness | undefined;
  youngAge: number;
  now: Date | undefined;
}

function lintField(post: Post, { program, rules, likeness, youngAge, now }: Applying): Finding[] {
  const reading = read(post, youngAge);
  const meta = post.meta ?? {};
  const { hits, has, close } = match(program, reading);
  let weighed: Weighed | undefined;
  let clauses: ReadonlyMap<string, boolean> | undefined;
  const found: Found[] = [];
  const heeded = { likeness, weighed: () => (weighed ??= likeness?.weigh(reading)) };
  const run: CheckRun = {
    ...{ reading, hits, now, weighed: heeded.weighed },
    // The first late rule asks, and the others are told the same.
    clauses: () => (clauses ??= clausesFound(found, heeded)),
  };
  for (const late of [false, true])
    for (const active of rules)
      if (active.late === late && isTriggered(active, has) && active.applies(meta)) check(active, run, found);
  const left = leaveSafe(found, run);
  close();
  if (left.length === 0) return [];
  return settle(post.text, heedLikeness(left, heeded));
}

function check(active: ActiveRule, run: CheckRun, found: Found[]): void {
  const before = found.length;
  try {
    const candidates = asList(active.check(run));
    if (candidates.length === 0) return;
    const lack = active.findLack?.(run.reading.post.meta ?? {}, run.now);
    if (active.findLack && lack === undefined) return;
    for (const candidate of candidates)
      found.push({ active, candidate: lack === undefined ? candidate : { lack, ...candidate } });
  } catch (cause) {
    found.length = before;
    found.push({ active: couldNotCheck(active), candidate: wholePost(run), cause });
  }
}

function isTriggered({ triggers }: ActiveRule, has: Matches['has']): boolean {
  if (triggers.length === 0) return true;
  for (const list of triggers) if (has(list)) return true;
  return false;
}

function asList(candidates: Iterable<Candidate>): readonly Candidate[] {
  return Array.isArray(candidates) ? (candidates as readonly Candidate[]) : [...candidates];
}

/** What can not be checked is held: the same rule, as a question to a person. */
function couldNotCheck(active: ActiveRule): ActiveRule {
  const message = `Unexpected failure of \`${active.rule.id}\` (E101), expected a person to read the post`;
  return { ...active, verdict: 'review', rule: { ...active.rule, message, suggest: [] } };
}

function wholePost({ reading }: CheckRun): Candidate {
  return { start: 0, end: reading.post.text.length, actual: '' };
}
