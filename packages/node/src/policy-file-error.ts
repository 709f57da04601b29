import { PolicyError, type PolicyErrorPlace } from '@bluepencil/core';
import type { PolicyErrorCode } from '@bluepencil/core';
import type { Locate, Place } from './place.ts';

/** A policy error with the place in the file that it lies in. */
export class PolicyFileError extends PolicyError {
  override name = 'PolicyFileError';
  readonly place: Place;

  constructor(code: PolicyErrorCode, message: string, at: PolicyErrorPlace & { place: Place }) {
    super(code, message, at);
    this.place = at.place;
  }
}

/** Gives a policy error the place that its keys lead to. */
export function placeError(error: PolicyError, locateIn: (layer: string) => Locate): PolicyFileError {
  const placed = placeOne(error, locateIn);
  placed.others = error.others.map((other) => placeOne(other, locateIn));
  return placed;
}

function placeOne(error: PolicyError, locateIn: (layer: string) => Locate): PolicyFileError {
  if (error instanceof PolicyFileError) return error;
  const { code, message, layer, path, hint, cause } = error;
  return new PolicyFileError(code, message, { layer, path, hint, cause, place: locateIn(layer)(path) });
}
