import type { Place } from './place.ts';

/** Codes of what can be wrong with the posts that are to be checked. */
export type InputErrorCode =
  | 'E101' // a rule failed on the post: ours
  | 'E301' // cannot be read
  | 'E302' // broken JSON or front matter
  | 'E303' // not a post
  | 'E304' // nothing to check
  | 'E305' // an id twice: only a warning
  | 'E306'; // the user stopped the run

/** Something that keeps a post from being checked. It never repeats the text of the post. */
export class InputError extends Error {
  override name = 'InputError';
  readonly code: InputErrorCode;
  readonly place: Place;
  /** What to do about it. */
  readonly hint: string;

  constructor(code: InputErrorCode, message: string, at: { place: Place; hint?: string; cause?: unknown }) {
    super(message, at.cause === undefined ? undefined : { cause: at.cause });
    this.code = code;
    this.place = at.place;
    this.hint = at.hint ?? '';
  }
}
