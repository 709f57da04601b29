import type { Io } from './io.ts';
import type { Outputs } from './outputs.ts';

/** What a command is made with; the one that is run hands its exit code to `finish`. */
export interface Surroundings {
  io: Io;
  outputs: Outputs;
  finish: (code: number) => void;
}
