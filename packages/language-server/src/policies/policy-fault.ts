import { PolicyError } from '@bluepencil/core';
import { type Place, PolicyFileError } from '@bluepencil/node';

/** Why there is no policy, and where to mend it. */
export interface PolicyFault {
  /** What else is wrong. */
  others?: PolicyFault[];
  /** Such as `E203`. */
  code: string;
  message: string;
  hint: string;
  /** Where it lies in a config or a pack. */
  place?: Place;
}

/** Gives what is wrong when a policy cannot be loaded; an error that is none of its own is ours. */
export function toPolicyFault(error: unknown): PolicyFault {
  if (error instanceof PolicyError) {
    const { code, message, hint, others } = error;
    const place = error instanceof PolicyFileError && { place: error.place };
    return { code, message, hint, ...place, ...(others.length > 0 && { others: others.map(toPolicyFault) }) };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return {
    ...{ code: 'E101', hint: '' },
    message: `Unexpected failure of Bluepencil itself, expected none; please report it: ${detail}`,
  };
}
