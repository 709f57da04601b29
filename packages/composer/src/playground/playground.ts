import type { FindingVerdict } from '@bluepencil/core';
import type { Linter } from '../linter.ts';

/** What is asked of the posts of an agency. */
export interface Agency {
  /** Name of its pack. */
  name: string;
  summary: string;
  /** Whether other packs extend it: it is the ground that agencies stand on. */
  isBase: boolean;
}

/** A rule, as a list shows it. */
export interface ListedRule {
  id: string;
  summary: string;
  verdict: FindingVerdict;
}

/** What there is to choose from once an agency is chosen. */
export interface Chosen {
  rules: ListedRule[];
  /** Units and roles that the agency's packs tell apart. */
  units: string[];
  roles: string[];
}

/** What is wrong with a rule that was edited. */
export interface RuleFault {
  message: string;
  /** UTF-16 offset in its text. */
  offset: number;
}

/** What the page asks of its worker. */
export interface Playground extends Linter {
  agencies: () => Promise<Agency[]>;
  /** Makes the policy of an agency the one that holds; edits are gone. */
  choose: (agency: string) => Promise<Chosen>;
  /** Gives a rule as YAML, as the agency applies it and without what was edited. */
  ruleText: (rule: string) => Promise<string>;
  /** Puts a text in the place of a rule, or the rule back in its place; gives what is wrong with it, and then changes nothing. */
  edit: (rule: string, text: string | undefined) => Promise<RuleFault | undefined>;
}
