import {
  applyWaivers,
  compilePolicy,
  type DataRule,
  type Pack,
  type Policy,
  PolicyError,
  type Post,
  type Report,
} from '@bluepencil/core';
import type { Linting } from '../linter.ts';
import { compileRules, lintWith } from './edited-rules.ts';
import type { RuleFault } from './playground.ts';
import { readRule } from './read-rule.ts';

/** The agency whose policy holds, and the rules that were edited since it was chosen. */
export class ChosenAgency {
  /** The packs of the agency, the base first. */
  readonly packs: readonly Pack[];
  readonly policy: Policy;
  #edits = new Map<string, DataRule>();
  #edited: Policy | undefined;

  /** @throws PolicyError when the packs do not hold together */
  constructor(packs: readonly Pack[], known?: Policy) {
    this.packs = packs;
    this.policy = known ?? compilePolicy(packs);
  }

  /** The edited rules as a policy of their own; undefined where none is. */
  get edited(): Policy | undefined {
    return this.#edited;
  }

  /**
   * Gives a rule as the agency applies it.
   *
   * @throws Error if it has no such rule, or one in code
   */
  rule(id: string): DataRule {
    const active = this.policy.rules.find(({ rule }) => rule.id === id);
    if (!active || !isData(active.rule))
      throw new Error(`Unexpected rule \`${id}\`, expected one of the agency`);
    return { ...active.rule, verdict: active.verdict };
  }

  /** Puts a text in the place of a rule, or the rule back; gives what is wrong with it, and then changes nothing. */
  edit(id: string, text: string | undefined): RuleFault | undefined {
    const next = new Map(this.#edits);
    next.delete(id);
    if (text !== undefined) {
      const rule = readRule(text, id);
      if (!('id' in rule)) return rule;
      next.set(id, rule);
    }
    try {
      this.#edited = next.size > 0 ? compileRules([...next.values()], this.packs, this.policy) : undefined;
    } catch (error) {
      if (error instanceof PolicyError)
        return { message: error.message, offset: offsetIn(text ?? '', error) };
      throw error;
    }
    this.#edits = next;
    return undefined;
  }

  /** Lints a post by the policy, with the edited rules in the place of what they were. */
  lint(post: Post, { waivers }: Linting = {}): Report {
    const { policy } = this;
    const now = new Date();
    const report = lintWith(post, { policy, edited: this.#edited, now });
    return applyWaivers(report, { post, policy, waivers, now });
  }
}

function isData(rule: Policy['rules'][number]['rule']): rule is DataRule {
  return typeof rule.check === 'string';
}

/** Where the phrase stands that an error speaks of: the last key of its path that the text has. */
function offsetIn(text: string, { path }: PolicyError): number {
  const keys = path.filter((key): key is string => typeof key === 'string');
  return Math.max(0, text.lastIndexOf(`${keys.at(-1) ?? ''}:`));
}
