import type { Finding } from '../finding.ts';

/** Somebody who answers for a waiver. */
export interface Signer {
  /** @minLength 1 */
  name: string;
  /** The signer's role, such as `pio` or `chief`. @minLength 1 */
  role: string;
}

/**
 * A person's decision that a finding of one rule may stand: in one exact post, or wherever a post has some words.
 * It needs at least one of `post` and `phrase`; without either it would turn the rule off.
 */
export interface Waiver {
  /** Id of the rule. */
  rule: string;
  /**
   * The exact post, as `digestPost` names it; one changed character makes it another post.
   * @pattern ^[0-9a-f]{64}$
   */
  post?: string;
  /** Words of a post, in any case; a finding that lies within them may stand. @minLength 1 */
  phrase?: string;
  /** Why it may stand. @minLength 1 */
  reason: string;
  /** Who decided: one person, or several where the policy asks for several. */
  by: Signer | [Signer, ...Signer[]];
  /**
   * When it ends: a day, which is still part of it (in UTC), or a time with its offset.
   * @pattern ^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$
   * @examples ["2026-06-30"]
   */
  until: string;
}

/** Who may waive what a rule finds; later layers and later lines win. */
export interface WaivableBy {
  /** Roles that may; an empty list means nobody. */
  by: string[];
  /** How many persons in these roles must sign. Default 1. @minimum 1 */
  persons?: number;
}

/** A finding that may stand, and who says so. */
export interface Waived {
  finding: Finding;
  waiver: Waiver;
}

/** A waiver that is for a finding, and does not count all the same. */
export interface RefusedWaiver extends Waived {
  fault: WaiverFault;
}

/** What is wrong with a waiver. */
export interface WaiverFault {
  kind: 'expired' | 'over-reaching' | 'unused';
  /** `Unexpected …, expected …`, without words of the post. */
  message: string;
}

/** Gives the people who answer for a waiver. */
export function signersOf({ by }: Waiver): readonly Signer[] {
  return Array.isArray(by) ? by : [by];
}
