import type { Waiver } from './waivers/waiver.ts';

/** What a post is checked with beside the policy. */
export interface LintOptions {
  /** Decisions that some findings may stand. */
  waivers?: readonly Waiver[] | undefined;
  /** The time of the check; without it no waiver counts. Core has no clock of its own. */
  now?: Date | undefined;
}
