import { type Node, parseTree } from 'jsonc-parser';
import type { Placement } from './placement.ts';

/**
 * Places a post that is an object on one line of JSON.
 *
 * @param line the line without its end, which is known to be JSON
 * @param start UTF-16 offset of the line in the document
 */
export function placeInLine(line: string, start: number): Placement {
  let root: Node | undefined;
  const extent = { start: start + line.search(/\S|$/), end: start + line.trimEnd().length };
  return {
    extent,
    placeOf: (span, field) => {
      root ??= parseTree(line);
      const path = field === undefined ? ['text'] : ['meta', ...field.split('.')];
      const node = path.reduce<Node | undefined>(childOf, root);
      if (node?.type !== 'string') return extent;
      const written = line.slice(node.offset + 1, node.offset + node.length - 1);
      const at = start + node.offset + 1;
      return { start: at + skip(written, span.start), end: at + skip(written, span.end) };
    },
    write: (words) => JSON.stringify(words).slice(1, -1),
  };
}

/** Gives the value under a key, or at an index; of a key that is there twice the last, as `JSON.parse` does. */
function childOf(node: Node | undefined, key: string): Node | undefined {
  if (node?.type === 'array') return node.children?.[Number(key)];
  return node?.children?.findLast(({ children }) => children?.[0]?.value === key)?.children?.[1];
}

/** Gives the offset in a JSON string, as it is written, at which a number of its UTF-16 units have gone by. */
function skip(written: string, units: number): number {
  if (!written.includes('\\')) return units;
  let at = 0;
  for (let gone = 0; gone < units; gone += 1) {
    if (written[at] !== '\\') at += 1;
    else at += written[at + 1] === 'u' ? 6 : 2;
  }
  return at;
}
