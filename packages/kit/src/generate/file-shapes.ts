import type { Config, DataRule, Pack, Post, RosterMember, Source, Waiver } from '@bluepencil/core';
import type { GateConfig } from '@bluepencil/node';
import type { JsonReport } from '@bluepencil/reporter';
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
export type ReportFile = JsonReport;
