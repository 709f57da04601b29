import type { Accept } from '../match/program.ts';
import { PhraseError } from './parse-phrase.ts';
import type { Node } from './syntax.ts';

/** The most positions that one phrase may have; more means that it should be several. */
const mostPositions = 240;

/** Turns the parts of a phrase that stand for words into symbols, and knows how long a class can be. */
export interface Symbols {
  /** The symbols that a single-word node takes. */
  of: (node: Node) => ReadonlySet<number>;
  /** The most words that a member of a class has. */
  longest: (node: Node) => number;
}

/** The shape of an automaton, before it is known what it is for. */
export interface Shape {
  accepts: Accept[];
  first: number[];
  follow: number[][];
  last: boolean[];
  longest: number;
}

interface Fragment {
  empty: boolean;
  first: number[];
  last: number[];
  longest: number;
}

/**
 * Builds the position automaton of a phrase (Glushkov's construction: no empty moves, no loops).
 *
 * @throws PhraseError when the phrase has too many positions
 */
export function buildAutomaton(node: Node, symbols: Symbols): Shape {
  const shape: Shape = { accepts: [], first: [], follow: [], last: [], longest: 0 };
  const whole = build(node, shape, symbols);
  if (shape.accepts.length > mostPositions)
    throw new PhraseError(
      `Unexpected phrase of ${shape.accepts.length} words with its gaps, expected ${mostPositions} at most; split it`,
      0,
    );
  shape.first = whole.first;
  shape.last = shape.accepts.map((_, position) => whole.last.includes(position));
  shape.longest = whole.longest;
  return shape;
}

function build(node: Node, shape: Shape, symbols: Symbols): Fragment {
  switch (node.type) {
    case 'sequence':
      return node.nodes
        .map((part) => build(part, shape, symbols))
        .reduce((a, b) => join(a, b, shape), nothing);
    case 'choice':
      return buildChoice(node.nodes, shape, symbols);
    case 'optional':
      return { ...build(node.node, shape, symbols), empty: true };
    case 'gap':
      return buildGap(node.max, shape);
    case 'edge':
      return position(node.side, 0, shape);
    case 'word':
    case 'exact':
    case 'lemma':
    case 'class':
      return position(symbols.of(node), symbols.longest(node), shape);
  }
}

const nothing: Fragment = { empty: true, first: [], last: [], longest: 0 };

function position(accept: Accept, longest: number, shape: Shape): Fragment {
  const at = shape.accepts.push(accept) - 1;
  shape.follow.push([]);
  return { empty: false, first: [at], last: [at], longest };
}

function join(before: Fragment, after: Fragment, shape: Shape): Fragment {
  for (const from of before.last) shape.follow[from]?.push(...after.first);
  return {
    empty: before.empty && after.empty,
    first: before.empty ? [...before.first, ...after.first] : before.first,
    last: after.empty ? [...before.last, ...after.last] : after.last,
    longest: before.longest + after.longest,
  };
}

function buildGap(max: number, shape: Shape): Fragment {
  let gap = nothing;
  for (let word = 0; word < max; word += 1)
    gap = join(gap, { ...position('any', 1, shape), empty: true }, shape);
  return gap;
}

/** Alternatives of one word each share a position, so that a long list of words costs as much as one word. */
function buildChoice(nodes: readonly Node[], shape: Shape, symbols: Symbols): Fragment {
  const parts: Fragment[] = [];
  const shared = new Set<number>();
  let longest = 0;
  for (const node of nodes) {
    const single = singleWord(node);
    if (!single) parts.push(build(node, shape, symbols));
    else {
      for (const symbol of symbols.of(single)) shared.add(symbol);
      longest = Math.max(longest, symbols.longest(single));
    }
  }
  if (shared.size > 0) parts.push(position(shared, longest, shape));
  return {
    empty: parts.some((part) => part.empty),
    first: parts.flatMap((part) => part.first),
    last: parts.flatMap((part) => part.last),
    longest: Math.max(...parts.map((part) => part.longest)),
  };
}

/** Gives the node that stands for one word or class, if that is all there is. */
export function singleWord(node: Node): Node | undefined {
  if (node.type === 'word' || node.type === 'lemma' || node.type === 'class' || node.type === 'exact')
    return node;
  if (node.type === 'sequence' && node.nodes.length === 1 && node.nodes[0]) return singleWord(node.nodes[0]);
  return undefined;
}
