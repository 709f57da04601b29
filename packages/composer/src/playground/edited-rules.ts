import {
  compilePolicy,
  decide,
  type DataRule,
  type Finding,
  lint,
  type Pack,
  type Policy,
  type Post,
  type Report,
} from '@bluepencil/core';
import { mergeWords, wordsFor } from './closure-of-words.ts';

/**
 * Compiles rules by themselves, with the word classes that they need and the parameters of a policy.
 *
 * @throws PolicyError when a phrase or an option of a rule makes no sense
 */
export function compileRules(rules: readonly DataRule[], packs: readonly Pack[], policy: Policy): Policy {
  const words = mergeWords(packs.map((pack) => pack.words));
  const disguised = packs.flatMap((pack) => pack.disguised ?? []);
  const compiled = compilePolicy([
    {
      ...{ name: 'edited', version: policy.identity.version, declares: [...rules] },
      words: wordsFor([rules, disguised.map((name) => `{${name}}`)], words),
      ...{ disguised, parameters: { ...policy.parameters } },
    },
  ]);
  return { ...compiled, likeness: policy.likeness };
}

/** Lints a post by a policy in which some rules are edited: those are left out, and what they find as edited comes in. */
export function lintWith(
  post: Post,
  { policy, edited, now }: { policy: Policy; edited: Policy | undefined; now: Date },
): Report {
  const report = lint(post, policy, { now });
  if (!edited) return report;
  const isEdited = new Set(edited.rules.map(({ rule }) => rule.id));
  const findings = [
    ...report.findings.filter(({ ruleId }) => !isEdited.has(ruleId)),
    ...lint(post, edited, { now }).findings,
  ].sort(byPlace);
  return { ...report, findings, verdict: decide(findings) };
}

function byPlace(a: Finding, b: Finding): number {
  return (a.field ?? '').localeCompare(b.field ?? '') || a.start - b.start || a.end - b.end;
}
