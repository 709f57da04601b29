import { nameKinds, type Post, read } from '@bluepencil/core';

/** A word found with less may be no name at all (`Polygraph says no`), and is none to be changed. */
const sure = 0.6;

/** The names of the people in a post, without titles; each as its words, as written. */
export function namesIn(post: Post): string[][] {
  return read(post)
    .entities.filter(({ kind, confidence }) => nameKinds.has(kind) && confidence >= sure)
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
