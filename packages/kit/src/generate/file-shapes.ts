import type {
  Config,
  DataRule,
  FindingVerdict,
  Pack,
  PolicyIdentity,
  Post,
  RosterMember,
  Source,
  Verdict,
  Waiver,
} from '@bluepencil/core';
import type { GateConfig } from '@bluepencil/node';
import type { Clause } from '../pack/clause.ts';

/** `bluepencil.yml`: the packs that an agency chose, and how it differs from them. */
export type ConfigFile = Config;

/** `bluepencil-gate.yml`: how `bluepencil serve` runs. */
export type GateFile = GateConfig;

/** `pack.yml`: the head of a pack. Its rules, words and sources lie in files beside it. */
export type PackFile = Omit<Pack, 'declares' | 'sources'>;

/** A file under `rules/` of a pack: one rule as data. */
export type RuleFile = DataRule;

/** A file under `words/` of a pack: word classes by name. */
export type WordsFile = Record<string, string[]>;

/** `sources.yml` of a pack: what its rules cite, by key. */
export type SourcesFile = Record<string, Source>;

/** `clauses.yml` of a pack: what a post is checked for, by id. */
export type ClausesFile = Record<string, Clause>;

/** `waivers.yml`: what people decided may stand. */
export type WaiversFile = Waiver[];

/** `roster.yml`: who may post, as what, where and about what. */
export type RosterFile = RosterMember[];

/** A line of a `.jsonl` file of posts. */
export type PostFile = Post;

/** The report for programs: `bluepencil lint --format json`. */
export interface ReportFile {
  /** Rises when a field goes or changes its meaning, and not when one is added. */
  schemaVersion: 1;
  policy: PolicyIdentity;
  /** One for each post, in the order of the input. */
  results: ReportResult[];
  /** Input that could not be read; the posts before and after it have results all the same. */
  errors?: ReportError[];
}

/** The answer for one post. */
export interface ReportResult {
  /** The post's own id. */
  id: string;
  /** The worst of its findings, or `publish`. */
  verdict: Verdict;
  /** In the order of the text. */
  findings: ReportFinding[];
  /** Findings that may stand by a waiver; they do not count for the verdict. */
  waived?: ReportWaived[];
}

/** A finding that may stand, and who says so. */
export interface ReportWaived extends ReportFinding {
  /** Why it may stand. */
  reason: string;
  /** The people who decided, with their roles. */
  by: string[];
  /** Until when. */
  until: string;
}

/** One thing that a rule found. */
export interface ReportFinding {
  rule: string;
  /** The clause that the rule enforces: the first two segments of its id. */
  clause: string;
  verdict: FindingVerdict;
  /** UTF-16 offset in the text. */
  start: number;
  /** UTF-16 offset after the last character. */
  end: number;
  /** What was found and what was expected; what is personal is masked. */
  message: string;
  why: string;
  /** The rule's page. */
  url: string;
}

/** Input that could not be read. */
export interface ReportError {
  file: string;
  line?: number;
  column?: number;
  code: string;
  message: string;
}
