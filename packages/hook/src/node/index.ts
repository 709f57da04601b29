export { exportLog, type ExportLogOptions } from '../log/export-log.ts';
export { LogError } from '../log/log-error.ts';
export { type FileLog, type LogOptions, openDecisionLog } from '../log/open-decision-log.ts';
export { type LogFault, type VerifiedLog, verifyLog, type VerifyLogOptions } from '../log/verify-log.ts';
export { type ServedGate, serveGate, type ServeGateOptions } from './serve-gate.ts';
export { createSigningKey } from './create-signing-key.ts';
export type { AccessEntry } from '../server/access-entry.ts';
