import type { Source } from './pack.ts';
import type { Rule } from './rule.ts';
import type { FindingVerdict } from './verdict.ts';
import type { Program } from './match/program.ts';
import type { FindLack } from './facts/find-lack.ts';
import type { Check } from './checks/check.ts';
import type { Weighed } from './likeness/weigh.ts';
import type { Reading } from './read/read.ts';
import type { WaivableBy } from './waivers/waiver.ts';

/** Names a policy in reports and receipts. */
export interface PolicyIdentity {
  /** Names of the packs, the base first. */
  name: string;
  version: string;
  /** SHA-256 of everything that decides a verdict, in hexadecimal. */
  digest: string;
}

/** A rule as the policy applies it: settled verdict, prepared check. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly verdict: FindingVerdict;
  /** The clause that the rule enforces. */
  readonly clause: string;
  /** The rule's page. */
  readonly url: string;
  /** What it finds is masked in reports. */
  readonly personal: boolean;
  /** Whether it runs after the others, since it asks what they found. */
  readonly late: boolean;
  /** It only advises where the post as a whole reads like those that may go out. */
  readonly weighed: boolean;
  /** It is about what a text says, and so also about the text descriptions of attachments. */
  readonly readsText: boolean;
  readonly applies: (meta: Record<string, unknown>) => boolean;
  /** Phrase lists: without a match of one of them the check finds nothing. None where it has to be run for every post. */
  readonly triggers: readonly number[];
  /** Phrase lists of what may always be said: a post of such sentences alone passes. */
  readonly safe: readonly number[];
  readonly check: Check;
  /** Says what keeps facts of a post from clearing what the rule finds; undefined where no fact could. */
  readonly findLack: FindLack | undefined;
}

/** Config and packs, resolved and compiled: everything that {@link lint} needs. */
export interface Policy {
  readonly identity: PolicyIdentity;
  /** Names of the packs that it was made from, the base first. */
  readonly packs: readonly string[];
  /** The rules that are on, overrides aside. */
  readonly rules: readonly ActiveRule[];
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The age in years from which somebody is no young person any more. */
  readonly youngAge: number;
  /** The sources that rules cite, by key. */
  readonly sources: Readonly<Record<string, Source>>;
  /** How posts are weighed as a whole; undefined where no pack has weights. */
  readonly likeness: PreparedLikeness | undefined;
  /** Gives what holds for a post with these metadata, overrides included. */
  readonly variantFor: (meta: Record<string, unknown>) => Variant;
  /** Whether it depends on the file that a post is read from, its `meta.file`: a path relative to the config, with slashes. */
  readonly asksForFile: boolean;
  /** Ids of all rules that its packs declare, those that are off too. */
  readonly ruleIds: readonly string[];
  /** Gives the id of a rule by this or a former id; undefined when no pack declares it. */
  readonly idOf: (ruleId: string) => string | undefined;
  /** Who may waive what a rule finds; undefined when the policy leaves it to whoever keeps the waivers. */
  readonly waivableBy: (ruleId: string) => WaivableBy | undefined;
}

/** Weights, ready to weigh posts with, and what follows from a score. */
export interface PreparedLikeness {
  readonly weigh: (reading: Reading) => Weighed;
  /** The score below which findings of weighed rules only advise. */
  readonly doubts: number;
}

/** The rules that hold for posts of one kind, and their phrases, compiled for one pass. */
export interface Variant {
  readonly rules: readonly ActiveRule[];
  readonly program: Program;
}
