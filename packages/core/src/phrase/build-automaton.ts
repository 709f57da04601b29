import type { Accept } from '../match/program.ts';
import { PhraseError } from './parse-phrase.ts';
import type { Node } from './syntax.ts';

/** The most positions that one phrase may have; more means that it should be several. */
const mostPositions = 240;

/** Gives the symbols that a part of a phrase that stands for a word or a class takes. */
export type SymbolsOf = (node: Node) => ReadonlySet<number>;

/** The shape of an automaton, before it is known what it is for. */
export interface Shape {
  accepts: Accept[];
  first: number[];
  follow: number[][];
  last: boolean[];
}

interface Fragment {
  empty: boolean;
  first: number[];
  last: number[];
}

/**
 * Builds the position automaton of a phrase (Glushkov's construction: no empty moves, no loops).
 *
 * @throws PhraseError when the phrase has too many positions
 */
export function buildAutomaton(node: Node, symbolsOf: SymbolsOf): Shape {
  const shape: Shape = { accepts: [], first: [], follow: [], last: [] };
  const whole = build(node, shape, symbolsOf);
  if (shape.accepts.length > mostPositions)
    throw new PhraseError(
      `Unexpected phrase of ${shape.accepts.length} words with its gaps, expected ${mostPositions} at most; split it`,
      0,
    );
  shape.first = whole.first;
  shape.last = shape.accepts.map((_, position) => whole.last.includes(position));
  return shape;
}

function build(node: Node, shape: Shape, symbolsOf: SymbolsOf): Fragment {
  switch (node.type) {
    case 'sequence':
      return node.nodes
        .map((part) => build(part, shape, symbolsOf))
        .reduce((a, b) => join(a, b, shape), nothing);
    case 'choice':
      return buildChoice(node.nodes, shape, symbolsOf);
    case 'optional':
      return { ...build(node.node, shape, symbolsOf), empty: true };
    case 'gap':
      return buildGap(node.max, shape);
    case 'edge':
      return position(node.side, shape);
    case 'word':
    case 'exact':
    case 'lemma':
    case 'class':
      return position(symbolsOf(node), shape);
  }
}

const nothing: Fragment = { empty: true, first: [], last: [] };

function position(accept: Accept, shape: Shape): Fragment {
  const at = shape.accepts.push(accept) - 1;
  shape.follow.push([]);
  return { empty: false, first: [at], last: [at] };
}

function join(before: Fragment, after: Fragment, shape: Shape): Fragment {
  for (const from of before.last) shape.follow[from]?.push(...after.first);
  return {
    empty: before.empty && after.empty,
    first: before.empty ? [...before.first, ...after.first] : before.first,
    last: after.empty ? [...before.last, ...after.last] : after.last,
  };
}

function buildGap(max: number, shape: Shape): Fragment {
  let gap = nothing;
  for (let word = 0; word < max; word += 1)
    gap = join(gap, { ...position('any', shape), empty: true }, shape);
  return gap;
}

/** Alternatives of one word each share a position, so that a long list of words costs as much as one word. */
function buildChoice(nodes: readonly Node[], shape: Shape, symbolsOf: SymbolsOf): Fragment {
  const parts: Fragment[] = [];
  const shared = new Set<number>();
  for (const node of nodes) {
    const single = singleWord(node);
    if (!single) parts.push(build(node, shape, symbolsOf));
    else for (const symbol of symbolsOf(single)) shared.add(symbol);
  }
  if (shared.size > 0) parts.push(position(shared, shape));
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
