import type { FactCondition } from './facts/fact.ts';
import type { Conditions, Rule, SourceReference } from './rule.ts';
import type { FindingVerdict, Verdict } from './verdict.ts';
import type { WaivableBy } from './waivers/waiver.ts';

/** What a pack or a config says of a rule: a verdict, `off`, or what else it changes. */
export type RuleSetting = RuleVerdict | RuleChange;

/** How a pack or a config changes a rule of an earlier layer; what is not given stays. */
export interface RuleChange {
  verdict?: RuleVerdict;
  /** Raises a milder verdict to this one. A worse one stays, and a rule that is off stays off. */
  atLeast?: FindingVerdict;
  /** Options that replace by key; `key+` adds. */
  options?: Record<string, unknown>;
  /** Whether the post as a whole is weighed before a finding holds it; `false` where the law leaves no room for doubt. */
  weighed?: boolean;
  /** The reason that holds here, in place of the rule's own. */
  why?: string;
  /** What a finding says here, in place of the rule's own message. */
  message?: string;
  /** The requirements that hold here, in place of the rule's own. */
  sources?: SourceReference[];
  /** Requirements that hold here beside the rule's own. */
  'sources+'?: SourceReference[];
  /** Facts that clear what the rule finds here, in place of those that it names itself. */
  clearedBy?: FactCondition[];
}

/** A verdict for a rule, or `off`. */
export type RuleVerdict = Exclude<Verdict, 'publish'> | 'off';

/** A source of requirements: a law, a policy, a standard. */
export interface Source {
  title: string;
  url?: string;
  /** How far the text was verified. */
  verified: Verification;
  /** The edition that was read: a date, or an amending law. */
  asOf?: string;
}

/** How far a text was read: `V` read, `V*` inferred from what was read, `P` read in part, `K` not seen. */
export type Verification = 'V' | 'V*' | 'P' | 'K';

/** Where the value of a parameter comes from. */
export interface Basis {
  /** The sources that say so. */
  sources?: SourceReference[];
  verified: Verification;
  /** The edition, where it is another than that of the sources. */
  asOf?: string;
  /** What the value means or leaves open. */
  note?: string;
}

/** What a pack and a config have in common: each refines the packs that it extends. */
export interface Layer {
  /** Packs that this one stands on: names, or paths relative to this file. Later ones win. */
  extends?: string[];
  /** Values that rules refer to as `$name`, and phrases as `{$name}`: numbers, domains, ages. */
  parameters?: Record<string, unknown>;
  /** Word classes, used in phrases as `{name}`; `name+` adds to a class of an extended pack. */
  words?: Record<string, string[]>;
  /** Word classes whose words are also found in disguise: with stars, digits, look-alike, stretched or spaced letters. */
  disguised?: string[];
  /** Settings of rules by id, or by a glob over ids. */
  rules?: Record<string, RuleSetting>;
  /** Settings for posts of some kind only; where several fit, later ones win. */
  overrides?: Override[];
  /** Rules, or globs over their ids, that no later layer may soften. */
  locked?: string[];
  /** Who may waive what a rule finds, by rule id or a glob over ids. A locked rule takes no waiver unless the pack that locks it says whose. */
  waivable?: Record<string, WaivableBy>;
  /** Weighing of whole posts; a later layer replaces single keys. */
  likeness?: Likeness;
  /** What may always be said, by name; a later layer replaces a list by its name. */
  safe?: Record<string, SafeList>;
}

/**
 * What a source says may always be told. A post whose every sentence is an element of such lists, and that has no attachment,
 * passes the rules that all of them name. A locked rule is passed by none.
 */
export interface SafeList {
  /** What may be told, as phrases by what they tell; each phrase is a whole sentence. */
  elements: Record<string, string[]>;
  /** The rules that such a post passes, by id or a glob over ids. @minItems 1 */
  passes: string[];
  /** The sources that give the list. @minItems 1 */
  sources: SourceReference[];
  verified: Verification;
  /** What the list leaves open, or whose reading of the source it is. */
  note?: string;
}

/** How posts are weighed as a whole, by words whose weights were learnt from labelled posts. */
export interface Likeness {
  /** The weights, as a table of lines with tabs; on disk, the file `likeness.tsv`. */
  weights?: string;
  /**
   * The score from which rules with the check `likeness` hold a post, by account; about -4 to 4. An agency's own posts name
   * crimes all day, so that they need a higher one.
   */
  holds?: { official: number; personal: number };
  /** The score below which findings of rules that are `weighed` only advise. */
  doubts?: number;
  /** The score for a clause from which a post that is held anyway is told to be worded like posts against it too; about -4 to 4. */
  names?: number;
}

/** Settings of rules for the posts whose metadata fit. */
export interface Override {
  /** Globs over metadata: unit, role, account, channel, jurisdiction, handle, and any other field. */
  when?: Conditions;
  /** Globs over the files that posts are read from, relative to the config or pack; `when` must fit too where both are given. */
  files?: string[];
  rules: Record<string, RuleSetting>;
}

/** Rules, words and parameters of a jurisdiction or an agency. */
export interface Pack extends Layer {
  /** @pattern ^[a-z][a-z0-9-]*$ */
  name: string;
  version: string;
  summary?: string;
  /** Where the values of its parameters come from, by parameter. */
  basis?: Record<string, Basis>;
  /** What a lawyer of the agency must confirm before the pack is relied on, beside what the marks of its sources tell. */
  confirm?: string[];
  /** The sources that its rules cite, by key. */
  sources?: Record<string, Source>;
  /** The rules that the pack declares; on disk, the files under `rules/`. */
  declares?: Rule[];
}

/** What a user chose: the packs, and how they differ here. */
export interface Config extends Layer {
  /** Schema of this file, for editors. */
  $schema?: string;
  /** Whether configs in the folders above are left out; without it they hold here too, and this one refines them. */
  root?: boolean;
  /** File with the waivers that hold here, relative to this one. */
  waivers?: string;
  /** File with the people who may post, relative to this one. */
  roster?: string;
}
