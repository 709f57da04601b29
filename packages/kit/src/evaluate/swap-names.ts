import { lint, type Policy, type Post, type Verdict } from '@bluepencil/core';
import { hashOf } from './hash-of.ts';
import { namesIn } from './names-in.ts';
import { sampleNames } from './sample-names.ts';

/** A first and a last name, each of one word or several, and the group of origin and gender that it stands for. */
export interface SwappedName {
  group: string;
  gender: 'f' | 'm';
  first: string;
  /** An initial that stands between the two where both are written. */
  middle?: string;
  last: string;
}

/** A post whose verdict depends on what somebody is called. */
export interface NameDependence {
  id: string;
  /** By verdict: the names that give it. */
  verdicts: ReadonlyMap<Verdict, readonly SwappedName[]>;
}

/**
 * Gives the posts whose verdict changes when the people in them are called otherwise, and how many posts name anybody.
 * Each post is tried with `each` of the names, or with all.
 */
export function findNameDependence(
  posts: readonly Post[],
  names: readonly SwappedName[],
  policy: Policy,
  each = names.length,
): { named: number; dependent: NameDependence[] } {
  const dependent: NameDependence[] = [];
  let named = 0;
  for (const post of posts) {
    const called = namesIn(post);
    if (called.length === 0) continue;
    // By the id, so that a post more or less changes nothing for the others.
    const tried = sampleNames(names, each, hashOf(post.id));
    named += 1;
    const verdicts = new Map<Verdict, SwappedName[]>();
    for (const name of tried) {
      const { verdict } = lint({ ...post, text: swapNames(post.text, called, name) }, policy);
      verdicts.set(verdict, [...(verdicts.get(verdict) ?? []), name]);
    }
    if (verdicts.size > 1) dependent.push({ id: post.id, verdicts });
  }
  return { named, dependent };
}

/** Calls the people of a text by another name: a first name for the first word of a name, a last name for its last. */
export function swapNames(
  text: string,
  called: readonly (readonly string[])[],
  { first, middle, last }: SwappedName,
): string {
  const changes = new Map<string, string>();
  for (const words of called) {
    const [given] = words;
    const family = words.length > 1 ? words.at(-1) : undefined;
    if (given && !changes.has(given)) changes.set(given, first);
    if (family) changes.set(family, last);
  }
  const swapped = text.replace(/(?<![\p{L}\p{N}@#])\p{Lu}[\p{L}'’-]*\p{L}/gu, (word) => {
    const possessive = /['’]s$/.exec(word)?.[0] ?? '';
    return (
      (changes.get(word.slice(0, word.length - possessive.length)) ??
        word.slice(0, word.length - possessive.length)) + possessive
    );
  });
  return middle === undefined
    ? swapped
    : swapped.replaceAll(`${first} ${last}`, `${first} ${middle} ${last}`);
}
