import type { Verdict } from '@bluepencil/core';
import type { Colour } from './paint.ts';

const colours: Record<Verdict, Colour> = { publish: 'green', advise: 'cyan', review: 'yellow', block: 'red' };

/** Gives the colour of a verdict. */
export function colourOf(verdict: Verdict): Colour {
  return colours[verdict];
}
