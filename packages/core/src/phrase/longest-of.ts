import type { Node } from './syntax.ts';

/** Gives the most words that a part of a phrase can span; `longestClass` knows the members of word classes. */
export function longestOf(node: Node, longestClass: (name: string) => number): number {
  switch (node.type) {
    case 'sequence':
      return node.nodes.reduce((total, part) => total + longestOf(part, longestClass), 0);
    case 'choice':
      return Math.max(...node.nodes.map((part) => longestOf(part, longestClass)));
    case 'optional':
      return longestOf(node.node, longestClass);
    case 'class':
      return longestClass(node.name);
    case 'gap':
      return node.max;
    case 'edge':
      return 0;
    case 'word':
    case 'exact':
    case 'lemma':
      return 1;
  }
}
