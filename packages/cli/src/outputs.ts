import type { Output } from './create-output.ts';

/** Where a command writes. */
export interface Outputs {
  out: Output;
  err: Output;
}
