import { inflect } from './inflect.ts';
import { isEmpty } from './parse-phrase.ts';
import type { Node } from './syntax.ts';
import { wordCosts } from './word-costs.ts';

/** What a word costs that is not among the frequent ones. */
const rare = 4;

let known: ReadonlyMap<string, number> | undefined;

/** The words or classes by which a phrase is found, and how often to expect them. */
export interface Anchor {
  nodes: Node[];
  cost: number;
}

/**
 * Gives the parts that a match cannot do without, the rarest first.
 *
 * @param classCost tells how common the members of a class are
 */
export function anchorsOf(node: Node, classCost: (name: string) => number): Anchor[] {
  const parts = node.type === 'sequence' ? node.nodes : [node];
  return parts
    .map((part) => chooseAnchor(part, classCost))
    .filter((anchor) => anchor !== undefined)
    .sort((a, b) => a.cost - b.cost);
}

/**
 * Chooses the rarest part that a match cannot do without: only where it stands is the phrase tried.
 */
function chooseAnchor(node: Node, classCost: (name: string) => number): Anchor | undefined {
  if (isEmpty(node)) return undefined;
  switch (node.type) {
    case 'sequence':
      return node.nodes
        .map((part) => chooseAnchor(part, classCost))
        .filter((anchor) => anchor !== undefined)
        .reduce((best, anchor) => (anchor.cost < best.cost ? anchor : best));
    case 'choice': {
      const anchors = node.nodes
        .map((part) => chooseAnchor(part, classCost))
        .filter((anchor) => anchor !== undefined);
      return {
        nodes: anchors.flatMap((anchor) => anchor.nodes),
        cost: anchors.reduce((sum, anchor) => sum + anchor.cost, 0),
      };
    }
    case 'class':
      return { nodes: [node], cost: classCost(node.name) };
    case 'word':
    case 'lemma':
    case 'exact':
      return { nodes: [node], cost: costOf(node) };
    case 'optional':
    case 'gap':
    case 'edge':
      return undefined;
  }
}

/** How often to expect a word, in all the forms that a part of a phrase takes, in a thousand posts. */
export function costOf(node: Node): number {
  if (node.type === 'word') return wordCost(node.norm);
  if (node.type === 'lemma') return inflect(node.norm).reduce((total, form) => total + wordCost(form), 0);
  return rare;
}

function wordCost(norm: string): number {
  known ??= new Map(
    wordCosts
      .trim()
      .split(/\s/)
      .map((entry) => {
        const [word = '', cost = ''] = entry.split(':');
        return [word, Number(cost)];
      }),
  );
  return known.get(norm) ?? rare;
}
