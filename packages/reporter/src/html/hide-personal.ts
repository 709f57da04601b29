import type { Finding } from '@bluepencil/core';

const letterOrDigit = /[\p{L}\p{N}]/gu;
const hide = (text: string): string =>
  text.replace(letterOrDigit, (character) => '•'.repeat(character.length));

/** Shorter values, such as an age, are everywhere in a text. */
const shortestValue = 5;

/**
 * Gives a text with everything personal in it hidden, at the same offsets: what the findings lie on, and the same words
 * wherever else they stand.
 */
export function hidePersonal(
  text: string,
  findings: readonly Pick<Finding, 'start' | 'end' | 'personal'>[],
): string {
  let hidden = text;
  for (const { start, end, personal } of findings) {
    if (!personal) continue;
    hidden = hidden.slice(0, start) + hide(hidden.slice(start, end)) + hidden.slice(end);
    const value = text.slice(start, end);
    if (value.length >= shortestValue) hidden = hidden.replaceAll(value, hide);
  }
  return hidden;
}
