import { lint, nameKinds, type Policy, type Post, read, type Verdict } from '@bluepencil/core';

/** A first and a last name, and the group of origin that it stands for. */
export interface SwappedName {
  group: string;
  first: string;
  last: string;
}

/** A post whose verdict depends on what somebody is called. */
export interface NameDependence {
  id: string;
  /** By verdict: the names that give it. */
  verdicts: ReadonlyMap<Verdict, readonly SwappedName[]>;
}

/** Gives the posts whose verdict changes when the people in them are called otherwise, and how many posts name anybody. */
export function findNameDependence(
  posts: readonly Post[],
  names: readonly SwappedName[],
  policy: Policy,
): { named: number; dependent: NameDependence[] } {
  const dependent: NameDependence[] = [];
  let named = 0;
  for (const post of posts) {
    const called = namesIn(post);
    if (called.length === 0) continue;
    named += 1;
    const verdicts = new Map<Verdict, SwappedName[]>();
    for (const name of names) {
      const { verdict } = lint({ ...post, text: swapNames(post.text, called, name) }, policy);
      verdicts.set(verdict, [...(verdicts.get(verdict) ?? []), name]);
    }
    if (verdicts.size > 1) dependent.push({ id: post.id, verdicts });
  }
  return { named, dependent };
}

/** The names of the people in a post, without titles; each as its words, as written. */
function namesIn(post: Post): string[][] {
  return read(post)
    .entities.filter(({ kind }) => nameKinds.has(kind))
    .map(({ value, start, end }) => {
      const named = new Set(value.toLowerCase().split(/\s+/));
      return post.text
        .slice(start, end)
        .split(/\s+/)
        .map((word) => (/\p{L}[\p{L}'’-]*/u.exec(word)?.[0] ?? '').replace(/['’]s$/, ''))
        .filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && named.has(plain(word)));
    })
    .filter((words) => words.length > 0);
}

/** A word as an entity's value has it: lower case, without accents. */
function plain(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
}

/** Calls the people of a text by another name: a first name for the first word of a name, a last name for its last. */
export function swapNames(
  text: string,
  called: readonly (readonly string[])[],
  { first, last }: SwappedName,
): string {
  const changes = new Map<string, string>();
  for (const words of called) {
    const [given] = words;
    const family = words.length > 1 ? words.at(-1) : undefined;
    if (given && !changes.has(given)) changes.set(given, first);
    if (family) changes.set(family, last);
  }
  return text.replace(/(?<![\p{L}\p{N}@#])\p{Lu}[\p{L}'’-]*\p{L}/gu, (word) => {
    const possessive = /['’]s$/.exec(word)?.[0] ?? '';
    return (
      (changes.get(word.slice(0, word.length - possessive.length)) ??
        word.slice(0, word.length - possessive.length)) + possessive
    );
  });
}
