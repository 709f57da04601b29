import type { Reading } from './read/read.ts';
import type { Span } from './finding.ts';
import type { FindingVerdict } from './verdict.ts';
import type { FactCondition } from './facts/fact.ts';
import type { CheckOptions } from './checks/options.ts';
import type { Metadata } from './post.ts';

/** How far a source reaches: it binds the agency, or the rule is modelled on it. */
export type Binding = 'required-by' | 'modelled-on';

/** A requirement of a law or policy that a rule enforces, by its key in the sources of the pack. */
export interface SourceReference {
  /** Key of the source, such as `ABA3.6`. */
  id: string;
  /** The section, paragraph or page. */
  section?: string;
  binding: Binding;
}

/** Metadata that a post must have for something to apply; each value is a glob, or a list of which one must fit. */
export type Conditions = Record<string, string | string[]>;

/** A post that a rule must find something in. */
export interface FailingExample {
  post: string;
  meta?: Metadata;
  /** Parameters that the example needs, where the rule waits for what an agency or a jurisdiction sets. */
  parameters?: Record<string, unknown>;
  /** The words that the findings must cover, in order; one entry for each finding. */
  finds?: string[];
}

/** A post that a rule must leave alone. */
export interface PassingExample {
  post: string;
  meta?: Metadata;
  /** Parameters that the example needs, where the rule waits for what an agency or a jurisdiction sets. */
  parameters?: Record<string, unknown>;
}

/** The posts that show where a rule begins and ends; they are its tests and its documentation. */
export interface Examples {
  /** @minItems 1 */
  fail: (string | FailingExample)[];
  /** @minItems 1 */
  pass: (string | PassingExample)[];
}

/** What every rule declares, whether it is data or code. */
export interface RuleBase {
  /**
   * Path, config key and page of the rule: `area/slug`, or `area/slug/part` where a clause needs several rules.
   * @pattern ^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$
   */
  id: string;
  /** What an author must do or leave out, in one line. */
  summary: string;
  /** The reason behind it, in words that an officer accepts. */
  why: string;
  /** The requirements that the rule enforces. */
  sources: SourceReference[];
  /** The verdict when the rule finds something, unless a pack or a config says otherwise. */
  verdict: FindingVerdict;
  /**
   * What a finding says: `Unexpected …, expected …`. `{{actual}}` stands for what was found, masked if personal, and
   * `{{$name}}` for the values of a parameter.
   */
  message: string;
  /** Wordings to use instead; each of them must pass every rule. */
  suggest?: string[];
  /** The rule applies only to posts whose metadata fit. */
  when?: Conditions;
  /** Facts that clear what it finds, all of them, where the metadata of the post document them; where they do not, the finding says so. */
  clearedBy?: FactCondition[];
  /** What it finds is personal data and is masked in every report. Default: true in the area `pii`. */
  personal?: boolean;
  /**
   * Its findings only advise in a post that as a whole reads like those that may go out, as `likeness` of the pack has it.
   * For rules whose words are harmless in other company. A locked rule is never weighed, nor one whose verdict another layer sets.
   */
  weighed?: boolean;
  /** Ids that the rule had before. */
  was?: string[];
  examples: Examples;
}

/** A rule as data: a generic check and its options. */
export type DataRule = RuleBase & CheckOptions;

/** What a check tells of one place in a post. */
export interface Candidate extends Span {
  /** What to show instead of the words in the text, for instance a count. */
  actual?: string;
  /** What to put in the place of the words, only where that is safe to do without asking anybody. */
  fix?: string | undefined;
  /** What the metadata of the post would have to say, in words that follow the message. */
  lack?: string | undefined;
}

/** What a check in code is given beside the reading of the post. */
export interface CheckContext {
  parameters: Readonly<Record<string, unknown>>;
}

/** A rule in code, for what no generic check can say. Its check gives places; it neither sees nor sets the verdict. */
export interface CodeRule extends RuleBase {
  check: (reading: Reading, context: CheckContext) => Iterable<Candidate>;
}

/** Everything a rule is. */
export type Rule = DataRule | CodeRule;

/** Declares a rule in code; gives it back unchanged, typed. */
export function defineRule(rule: CodeRule): CodeRule {
  return rule;
}
