import { takes, type Shape } from '../match/shape.ts';
import { PhraseError } from './parse-phrase.ts';
import type { Node } from './syntax.ts';

/** The most words that one phrase may have, gaps included; more means that it should be several. */
const mostWords = 240;

/** Gives the symbols that a part of a phrase that stands for a word or a class takes. */
export type SymbolsOf = (node: Node) => readonly number[];

/** A phrase as a position automaton: what each position takes, and which may follow. */
interface Automaton extends Pick<Shape, 'first' | 'follow' | 'last'> {
  kinds: number[];
  follow: number[][];
  /** By position: its symbols, in order; none where it takes no word. */
  symbols: (readonly number[])[];
  /** Where each part that stands for a word went. */
  positionOf: Map<Node, number>;
}

interface Fragment {
  empty: boolean;
  first: number[];
  last: number[];
}

/**
 * Builds the position automaton of a phrase (Glushkov's construction: no empty moves, no loops).
 *
 * @throws PhraseError when the phrase has too many words
 */
export function buildAutomaton(node: Node, symbolsOf: SymbolsOf): Automaton {
  const automaton: Automaton = {
    ...{ kinds: [], symbols: [], first: [], follow: [], last: [] },
    positionOf: new Map(),
  };
  const { first, last } = build(node, automaton, symbolsOf);
  const words = automaton.kinds.reduce((sum, kind) => sum + Math.max(1, kind), 0);
  if (words > mostWords)
    throw new PhraseError(
      `Unexpected phrase of ${words} words with its gaps, expected ${mostWords} at most; split it`,
      0,
    );
  return { ...automaton, first, last };
}

function build(node: Node, automaton: Automaton, symbolsOf: SymbolsOf): Fragment {
  switch (node.type) {
    case 'sequence':
      return node.nodes
        .map((part) => build(part, automaton, symbolsOf))
        .reduce((a, b) => join(a, b, automaton), nothing);
    case 'choice':
      return buildChoice(node.nodes, automaton, symbolsOf);
    case 'optional':
      return { ...build(node.node, automaton, symbolsOf), empty: true };
    case 'gap':
      return { ...position(node.max, [], automaton), empty: true };
    case 'edge':
      return position(takes[node.side], [], automaton);
    case 'word':
    case 'exact':
    case 'lemma':
    case 'class':
      automaton.positionOf.set(node, automaton.kinds.length);
      return position(takes.word, symbolsOf(node), automaton);
  }
}

const nothing: Fragment = { empty: true, first: [], last: [] };

function position(kind: number, symbols: readonly number[], automaton: Automaton): Fragment {
  const at = automaton.kinds.push(kind) - 1;
  automaton.symbols.push(symbols);
  automaton.follow.push([]);
  return { empty: false, first: [at], last: [at] };
}

function join(before: Fragment, after: Fragment, { follow }: Automaton): Fragment {
  for (const from of before.last) follow[from]?.push(...after.first);
  return {
    empty: before.empty && after.empty,
    first: before.empty ? [...before.first, ...after.first] : before.first,
    last: after.empty ? [...before.last, ...after.last] : after.last,
  };
}

/** Alternatives of one word each share a position, so that a long list of words costs as much as one word. */
function buildChoice(nodes: readonly Node[], automaton: Automaton, symbolsOf: SymbolsOf): Fragment {
  const parts: Fragment[] = [];
  const singles: Node[] = [];
  for (const node of nodes) {
    const single = singleWord(node);
    if (single) singles.push(single);
    else parts.push(build(node, automaton, symbolsOf));
  }
  if (singles.length > 0) {
    const symbols = new Set(singles.flatMap((single) => symbolsOf(single)));
    for (const single of singles) automaton.positionOf.set(single, automaton.kinds.length);
    parts.push(
      position(
        takes.word,
        [...symbols].sort((a, b) => a - b),
        automaton,
      ),
    );
  }
  return {
    empty: parts.some((part) => part.empty),
    first: parts.flatMap((part) => part.first),
    last: parts.flatMap((part) => part.last),
  };
}

/** Gives the node that stands for one word or class, if that is all there is. */
function singleWord(node: Node): Node | undefined {
  if (isWord(node)) return node;
  const [only] = node.type === 'sequence' ? node.nodes : [];
  return only && node.type === 'sequence' && node.nodes.length === 1 ? singleWord(only) : undefined;
}

/** Tells whether a part of a phrase stands for one word or for a class. */
export function isWord({ type }: Node): boolean {
  return type === 'word' || type === 'lemma' || type === 'class' || type === 'exact';
}
