// What a client of the server needs to know, without the server.
export {
  commands,
  type DraftOutcome,
  type DraftVerdict,
  type ExperimentalCapabilities,
  type InitializationOptions,
  type PostVerdict,
  type Trust,
  trustNotification,
  verdictNotification,
} from './protocol.ts';
export type { DiagnosticData } from './answers/diagnose.ts';
export { wordVerdict } from './answers/word-verdict.ts';
