import type { Span } from '@bluepencil/core';
import { isScalar, parseDocument } from 'yaml';
import type { Placement } from './placement.ts';

/**
 * Places a post that is a whole file: front matter, if any, and the text.
 *
 * @param document the whole file
 * @param text the text of the post, which stands in the document as it is
 * @param start UTF-16 offset of the text
 */
export function placeInFile(document: string, text: string, start: number): Placement {
  return {
    extent: { start: 0, end: document.length },
    placeOf: (span, field) =>
      field === undefined
        ? { start: start + span.start, end: start + span.end }
        : placeInFrontMatter(document.slice(0, start), span, field),
    write: (words) => words,
  };
}

/** A value that is written as it is read is pointed into; of any other, the whole is pointed at. */
function placeInFrontMatter(head: string, span: Span, field: string): Span {
  const first = head.indexOf('\n') + 1;
  const yaml = head.slice(first).replace(/\n---\s*$/, '\n');
  const value = parseDocument(yaml).getIn(field.split('.'), true);
  if (!isScalar(value) || !value.range) return { start: 0, end: head.trimEnd().length };
  const [from, to] = value.range;
  const at = yaml.slice(from, to).indexOf(String(value.value));
  return at < 0
    ? { start: first + from, end: first + to }
    : { start: first + from + at + span.start, end: first + from + at + span.end };
}
