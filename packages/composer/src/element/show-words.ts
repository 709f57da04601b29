import { createNode } from './create-node.ts';

/** Gives the words of a message, with what stands between backticks as the post's own. */
export function showWords(message: string): (Node | string)[] {
  return message
    .split('`')
    .map((part, index) => (index % 2 === 1 ? createNode('q', {}, part) : part))
    .filter((part) => part !== '');
}
