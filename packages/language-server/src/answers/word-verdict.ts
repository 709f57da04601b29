import type { DraftOutcome, DraftVerdict } from '../protocol.ts';

const meanings: Record<DraftOutcome, string> = {
  publish: 'may go out',
  advise: 'may go out; see the hints',
  review: 'a public information officer decides',
  block: 'must not go out as written',
  indeterminate: 'could not be checked, so it is held',
};

/** Says a verdict in a line. */
export function wordVerdict({
  verdict,
  findings,
  reason,
}: Pick<DraftVerdict, 'verdict' | 'findings' | 'reason'>): string {
  const found = findings === 0 ? '' : ` (${findings} ${findings === 1 ? 'finding' : 'findings'})`;
  return `${verdict}: ${meanings[verdict]}${found}${reason === undefined ? '' : `: ${reason}`}`;
}
