import { type Post, signersOf, type Waived } from '@bluepencil/core';
import type { WaivedFinding } from './linter.ts';
import { toPostFinding } from './to-post-finding.ts';

/** Turns a finding that may stand into plain data, with who says so; there is nothing to write instead. */
export function toWaivedFinding(post: Post, { finding, waiver }: Waived): WaivedFinding {
  const { reason, until } = waiver;
  const by = signersOf(waiver).map(({ name, role }) => `${name} (${role})`);
  return { ...toPostFinding(post, finding), edits: [], ...{ reason, by, until } };
}
