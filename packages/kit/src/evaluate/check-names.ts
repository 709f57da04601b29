import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy } from '@bluepencil/core';
import { filesOf, readLabelled, splits } from './read-split.ts';
import { findNameDependence, type NameDependence, type SwappedName } from './swap-names.ts';

/** What came of calling the people in every labelled post by the names of other groups. */
export interface NameCheck {
  /** How many posts name somebody. */
  named: number;
  /** How many names there are, and how many of them each post was given. */
  names: number;
  each: number;
  dependent: NameDependence[];
  /** Posts among them that are not known to depend on a name, by `fixtures/names-known.json`. */
  unknown: string[];
}

/** So many names a post take about a minute; the next post takes others. */
const sample = 8;

/** Which posts and names a check is of. */
export interface NamesAsked {
  /** Files of labelled posts; those of the repository without them. */
  files?: readonly string[];
  /** Each post is called by every name, not by a share of them. */
  every?: boolean;
}

/** Lints every labelled post that names somebody with a share of the names of `fixtures/names.json`, or with every one. */
export function checkNames(root: string, policy: Policy, asked: NamesAsked = {}): NameCheck {
  const { files = [], every = false } = asked;
  const names = readList<SwappedName>(join(root, 'fixtures/names.json'));
  const posts = readLabelled(files.length > 0 ? files : splits.flatMap((split) => filesOf(root, split)));
  const each = every ? names.length : Math.min(sample, names.length);
  const found = findNameDependence(posts, names, policy, each);
  const known = new Set(readList<string>(join(root, 'fixtures/names-known.json')));
  const unknown = found.dependent.map(({ id }) => id).filter((id) => !known.has(id));
  return { names: names.length, each, ...found, unknown };
}

function readList<Item>(file: string): Item[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Item[]) : [];
}

/** Prints the check: one line, and one for each post that depends on a name. */
export function printNames({ named, names, each, dependent }: Omit<NameCheck, 'unknown'>): string {
  const lines = dependent.map(({ id, verdicts }) => {
    const sides = [...verdicts].sort(([, a], [, b]) => a.length - b.length);
    return `  ${id}: ${sides.map(([verdict, called]) => `${verdict} for ${few(called)}`).join(', ')}`;
  });
  const share = each < names ? `, ${each} of them for each post` : '';
  return [
    `${dependent.length} of ${named} posts change their verdict among ${names} names${share}`,
    ...lines,
    '',
  ].join('\n');
}

function few(called: readonly SwappedName[]): string {
  const shown = called.slice(0, 3).map(({ first, last }) => `${first} ${last}`);
  return shown.join(', ') + (called.length > shown.length ? ` and ${called.length - shown.length} more` : '');
}
