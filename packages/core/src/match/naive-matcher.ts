import { alternativesOf } from '../phrase/alternatives.ts';
import { inflect } from '../phrase/inflect.ts';
import { parsePhrase } from '../phrase/parse-phrase.ts';
import type { Node } from '../phrase/syntax.ts';
import type { Reading } from '../read/read.ts';
import type { Sentence } from '../read/sentences.ts';
import type { Stretch } from './stretch.ts';

/** What a phrase may be made of beside words. */
export type NaiveClasses = Readonly<Record<string, readonly string[]>>;

/**
 * Finds phrases as their definition says, by trying everything everywhere: what the matcher is held against in tests.
 *
 * It knows no names, entities or disguises, and takes exponential time.
 */
export function matchNaively(
  phrases: readonly string[],
  classes: NaiveClasses,
  { words, sentences }: Reading,
): Stretch[] {
  const found: Stretch[] = [];
  for (const sentence of sentences)
    for (let first = sentence.first; first < sentence.end; first += 1)
      for (const phrase of phrases)
        for (const node of alternativesOf(parsePhrase(phrase)))
          for (const end of ends(node, first, { words, classes, sentence }))
            if (end > first) found.push({ first, end });
  // Of those that overlap, the one that ends first stays, then the shortest.
  found.sort((a, b) => a.end - b.end || b.first - a.first);
  let last = 0;
  return found.filter(({ first, end }) => {
    if (first < last) return false;
    last = end;
    return true;
  });
}

interface Place {
  words: Reading['words'];
  classes: NaiveClasses;
  sentence: Sentence;
}

/** Gives every word boundary at which a node that begins at a word may end. */
function ends(node: Node, at: number, place: Place): ReadonlySet<number> {
  const { words, classes, sentence } = place;
  const word = at < sentence.end ? words[at] : undefined;
  const next = (fits: boolean | undefined): Set<number> => new Set(fits === true ? [at + 1] : []);
  switch (node.type) {
    case 'word':
      return next(word?.norm === node.norm);
    case 'exact':
      return next(word?.written === node.written);
    case 'lemma':
      return next(word && inflect(node.norm).includes(word.norm));
    case 'class':
      return new Set(
        (classes[node.name] ?? [])
          .flatMap((member) => [...alternativesOf(parsePhrase(member))])
          .flatMap((member) => [...ends(member, at, place)]),
      );
    case 'gap':
      return new Set(
        Array.from({ length: node.max + 1 }, (_, words) => at + words).filter((end) => end <= sentence.end),
      );
    case 'edge':
      return new Set(at === (node.side === 'start' ? sentence.first : sentence.end) ? [at] : []);
    case 'optional':
      return new Set([at, ...ends(node.node, at, place)]);
    case 'choice':
      return new Set(node.nodes.flatMap((each) => [...ends(each, at, place)]));
    case 'sequence':
      return node.nodes.reduce<ReadonlySet<number>>(
        (starts, each) => new Set([...starts].flatMap((start) => [...ends(each, start, place)])),
        new Set([at]),
      );
  }
}
