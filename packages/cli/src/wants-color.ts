import type { Io, Stream } from './io.ts';

/** Tells whether to write colours to a stream: as FORCE_COLOR and NO_COLOR say, else if it is a terminal. */
export function wantsColor(stream: Stream, env: Io['env']): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return stream.isTTY === true && terminal !== 'dumb';
}
