import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '@bluepencil/core';
import { filesOf, readLabelled, splits } from './read-split.ts';
import { findNameDependence, type NameDependence, type SwappedName } from './swap-names.ts';

/** What came of calling the people in every labelled post by the names of other groups. */
export interface NameCheck {
  /** How many posts name somebody. */
  named: number;
  /** How many names each of them was given. */
  names: number;
  dependent: NameDependence[];
}

/** Lints every labelled post that names somebody once for each name of `fixtures/names.json`. */
export function checkNames(root: string, policy: Policy): NameCheck {
  const file = join(root, 'fixtures/names.json');
  const names = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SwappedName[]) : [];
  const posts = splits.flatMap((split) => readLabelled(filesOf(root, split)));
  return { names: names.length, ...findNameDependence(posts, names, policy) };
}

/** Prints the check: one line, and one for each post that depends on a name. */
export function printNames({ named, names, dependent }: NameCheck): string {
  const lines = dependent.map(({ id, verdicts }) => {
    const sides = [...verdicts].sort(([, a], [, b]) => a.length - b.length);
    return `  ${id}: ${sides.map(([verdict, called]) => `${verdict} for ${few(called)}`).join(', ')}`;
  });
  return [
    `${dependent.length} of ${named} posts change their verdict among ${names} names`,
    ...lines,
    '',
  ].join('\n');
}

function few(called: readonly SwappedName[]): string {
  const shown = called.slice(0, 3).map(({ first, last }) => `${first} ${last}`);
  return shown.join(', ') + (called.length > shown.length ? ` and ${called.length - shown.length} more` : '');
}
