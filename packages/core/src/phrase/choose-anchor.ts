import { isEmpty } from './parse-phrase.ts';
import type { Node } from './syntax.ts';

/** Words so common that a phrase is better looked for by any other of its words. */
const common = new Set(
  (
    "the a an and or but if of to in on at by for from with as is are was were be been being am 's has have had do does did will would can could " +
    'should may might must not no so too very just all any some this that these those there here it its he she they them him her his hers ' +
    "their theirs we us our you your i me my who whom whose which what when where why how up down out off over then than now get got go 'd " +
    'one two more most about after before into man men woman people person'
  ).split(' '),
);

/** The words or classes by which a phrase is found, and how often to expect them. */
export interface Anchor {
  nodes: Node[];
  cost: number;
}

/** An anchor and the index of the part of the phrase that it is or lies in. */
export interface PartAnchor extends Anchor {
  part: number;
}

/**
 * Gives the parts that a match cannot do without, the rarest first.
 *
 * @param classCost tells how common the members of a class are
 */
export function anchorsOf(node: Node, classCost: (name: string) => number): PartAnchor[] {
  return partsOf(node)
    .flatMap((part, index) => {
      const anchor = chooseAnchor(part, classCost);
      return anchor ? [{ ...anchor, part: index }] : [];
    })
    .sort((a, b) => a.cost - b.cost);
}

/** The parts of a phrase, in order. */
export function partsOf(node: Node): readonly Node[] {
  return node.type === 'sequence' ? node.nodes : [node];
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
      return { nodes: [node], cost: wordCost(node.norm) };
    case 'exact':
      return { nodes: [node], cost: 1 };
    case 'optional':
    case 'gap':
    case 'edge':
      return undefined;
  }
}

/** How often to expect a word, on a scale where a rare one is 1. */
export function wordCost(norm: string): number {
  if (common.has(norm)) return 60;
  return norm.length < 4 ? 3 : 1;
}
