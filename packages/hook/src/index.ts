export type { Answer, PendingApproval } from './answer.ts';
export { type ConnectOptions, connectGate, NoAnswerError } from './connect-gate.ts';
export { type Clock, type ClockSources, createClock } from './create-clock.ts';
export { createGate, type GateOptions } from './create-gate.ts';
export { createTokenVerifier, type TokenKind, type TokenVerifier } from './create-token-verifier.ts';
export type { Decision, DecisionLog, LoggedFinding, LogPlace, SpentReceipt } from './decision.ts';
export type { FailMode, OpenFailMode } from './fail-mode.ts';
export type {
  ApprovalRequest,
  Approved,
  Approver,
  CheckOptions,
  Cleared,
  Clearing,
  Gate,
  IndeterminateRecord,
  LocalGate,
} from './gate.ts';
export { type Clearance, guard, type GuardOptions, type Sending, SentError } from './guard.ts';
export { HeldError, type Holding } from './held-error.ts';
export type { SigningKey } from './import-signing-key.ts';
export { readReceipt, type ReceiptClaims } from './receipt.ts';
export { type RefusalCode, RefusedError } from './refused-error.ts';
export { createSentPosts, type SentPosts } from './sent-posts.ts';
export { DeadlineError } from './with-deadline.ts';
