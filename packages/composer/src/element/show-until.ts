import { createNode } from './create-node.ts';

/** Writes a day out. It is one in UTC, wherever the author is. */
const days = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** Writes a time out, by the clock of the author. */
const times = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' });

/** Shows when a waiver ends. */
export function showUntil(until: string): HTMLTimeElement {
  const format = until.includes('T') ? times : days;
  return createNode('time', { attributes: { datetime: until } }, format.format(new Date(until)));
}
