import type { Span } from '@bluepencil/core';

/** Where a post lies in its document; every offset of the document is in UTF-16. */
export interface Placement {
  /** All of the post, with what belongs to it. */
  extent: Span;
  /** Leads from a place in the text of the post, or in a field such as `attachments.0.alt`, to the place in the document. */
  placeOf: (span: Span, field?: string) => Span;
  /** Writes words the way the document does. */
  write: (words: string) => string;
}
