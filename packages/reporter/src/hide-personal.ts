import type { Span } from '@bluepencil/core';

const letterOrDigit = /[\p{L}\p{N}]/gu;
const hide = (text: string): string =>
  text.replace(letterOrDigit, (character) => '•'.repeat(character.length));

/** Shorter values, such as an age, are everywhere in a text. */
const shortestValue = 5;

/**
 * Gives a text with everything personal in it hidden, at the same offsets: the places given, and the values given
 * wherever they stand.
 */
export function hidePersonal(text: string, places: readonly Span[], values: readonly string[]): string {
  let hidden = text;
  for (const value of values) if (value.length >= shortestValue) hidden = hidden.replaceAll(value, hide);
  for (const { start, end } of places)
    hidden = hidden.slice(0, start) + hide(hidden.slice(start, end)) + hidden.slice(end);
  return hidden;
}
