import type { PostFinding, WaivedFinding } from '../linter.ts';

/** Tells whether a finding may stand, because people said so. */
export function isWaived(finding: PostFinding | WaivedFinding): finding is WaivedFinding {
  return 'until' in finding;
}
