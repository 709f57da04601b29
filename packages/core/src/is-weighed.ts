import type { MergedRule } from './apply-setting.ts';

/**
 * Tells whether the post as a whole decides if a rule's finding holds it. A locked rule is not weighed, nor one whose verdict
 * another layer has set: what an agency says of its own posts is not quietened by what is usual elsewhere.
 */
export function isWeighed({ rule, layer, lockedBy, origins }: MergedRule): boolean {
  return rule.weighed === true && lockedBy === undefined && origins.verdict.layer === layer;
}
