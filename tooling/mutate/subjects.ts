/** What is changed together, and the tests that are asked about it: the nearest, since a mutant costs what they cost. */
export interface Subject {
  source: string;
  files: string[];
  tests: string[];
}

const core = 'packages/core/src';
const hook = 'packages/hook/src';

/** What decides a verdict, and what proves one. */
export const subjects: Record<string, Subject> = {
  verdict: {
    source: core,
    files: ['decide', 'verdict', 'settle', 'leave-safe', 'mask', 'excerpt'],
    tests: ['decide', 'settle', 'safe-lists', 'mask', 'excerpt'],
  },
  digest: { source: core, files: ['digest', 'digest-post'], tests: ['digest'] },
  fix: { source: core, files: ['fix', 'edits-for'], tests: ['fix', 'fix-effort', 'edits-for'] },
  match: { source: core, files: ['match/hits', 'match/match', 'match/run-linear'], tests: ['match/match'] },
  checks: {
    source: core,
    files: ['checks/context', 'checks/near', 'checks/signals'],
    tests: ['checks/checks', 'checks/duties', 'checks/roster'],
  },
  globs: {
    source: core,
    files: ['prepare-globs', 'prepare-conditions'],
    tests: ['prepare-globs', 'prepare-conditions'],
  },
  read: {
    source: core,
    files: ['read/normalise', 'read/fold', 'read/sentences'],
    tests: ['read/normalise', 'read/words'],
  },
  facts: { source: core, files: ['facts/find-lack'], tests: ['facts/facts'] },
  receipts: {
    source: hook,
    files: [
      ...[
        'check-post',
        'receipt',
        'clear-receipt',
        'spent-receipts',
        'create-token-verifier',
        'sending-time',
      ],
      ...['approvals/assert-approvable', 'approvals/read-approvals'],
    ],
    tests: ['create-gate', 'create-token-verifier', 'spent-receipts'],
  },
  guard: { source: hook, files: ['guard', 'fail-mode', 'sent-posts'], tests: ['guard'] },
};
