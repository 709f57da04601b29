import type { Node } from './syntax.ts';

/**
 * Takes a phrase apart into those that it offers to choose from at its top, each without the gaps at its ends.
 *
 * Each is then found by its own rarest word. A gap at an end says nothing, since it may be empty.
 */
export function* alternativesOf(node: Node): Generator<Node> {
  if (node.type === 'choice') for (const choice of node.nodes) yield* alternativesOf(choice);
  else if (node.type !== 'sequence') yield node;
  else {
    const nodes = withoutOuterGaps(node.nodes);
    const [only] = nodes;
    if (only && nodes.length === 1) yield* alternativesOf(only);
    else yield { type: 'sequence', nodes };
  }
}

function withoutOuterGaps(nodes: readonly Node[]): Node[] {
  const first = nodes.findIndex(({ type }) => type !== 'gap');
  const last = nodes.findLastIndex(({ type }) => type !== 'gap');
  return nodes.slice(Math.max(0, first), last + 1);
}
