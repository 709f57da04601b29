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
export { serve } from './serve.ts';
export { wordVerdict } from './answers/word-verdict.ts';
