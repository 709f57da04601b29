export { compilePolicy } from './compile-policy.ts';
export { decide } from './decide.ts';
export { digest } from './digest.ts';
export { type Duty, dutyParameters } from './duty.ts';
export { digestPost } from './digest-post.ts';
export { editsFor, type PostEdit } from './edits-for.ts';
export { endsAt } from './waivers/ends-at.ts';
export { fingerprints, type FingerprintOptions } from './fingerprints.ts';
export type { Finding, Point, Span } from './finding.ts';
export type { OuterConfig } from './merge-layers.ts';
export type { Fact, FactCondition } from './facts/fact.ts';
export { fix, type Fixed } from './fix.ts';
export { clauseOf } from './finding.ts';
export { inflect } from './phrase/inflect.ts';
export { featuresOf, lengthOf, shareOf } from './likeness/features-of.ts';
export { type Token, tokensOf } from './likeness/tokens-of.ts';
export { gatherErrors } from './gather-errors.ts';
export { explainLayers, type TracedValue } from './explain-layers.ts';
export { lint } from './lint.ts';
export type { LintOptions } from './lint-options.ts';
export { mask } from './mask.ts';
export { measurePost, type PostLength } from './measure-post.ts';
export type {
  Basis,
  Config,
  Layer,
  Likeness,
  Override,
  Pack,
  RuleChange,
  RuleSetting,
  RuleVerdict,
  SafeList,
  Source,
  Verification,
} from './pack.ts';
export { bluepencilPlugin, type PluginOptions } from './plugin.ts';
export type { ActiveRule, Policy, PolicyIdentity } from './policy.ts';
export { PolicyError, type PolicyErrorCode, type PolicyErrorPlace } from './policy-error.ts';
export type { Attachment, Metadata, Post } from './post.ts';
export { type Entity, type EntityKind, nameKinds } from './read/entity.ts';
export { prepareProgram, type ReadyProgram } from './ready-program.ts';
export type { WeightsData } from './likeness/likeness.ts';
export type { ProgramData } from './match/program.ts';
export { read, type Reading } from './read/read.ts';
export type { Sentence } from './read/sentences.ts';
export type { Word } from './read/word.ts';
export type { Report } from './report.ts';
export {
  type Binding,
  type Candidate,
  type CheckContext,
  type CodeRule,
  type Conditions,
  type DataRule,
  defineRule,
  type Examples,
  type FailingExample,
  type PassingExample,
  type Rule,
  type RuleBase,
  type SourceReference,
} from './rule.ts';
export type { RosterMember } from './roster/roster.ts';
export { checkParameters } from './refuse-unused.ts';
export { suggestName } from './suggest-name.ts';
export { textOf } from './text-of.ts';
export { type FindingVerdict, isAtLeast, type Verdict, verdicts } from './verdict.ts';
export { applyWaivers } from './waivers/apply-waivers.ts';
export { type ReviewedWaiver, reviewWaivers } from './waivers/review-waivers.ts';
export {
  type RefusedWaiver,
  type Signer,
  signersOf,
  type WaivableBy,
  type Waived,
  type Waiver,
  type WaiverFault,
} from './waivers/waiver.ts';
