import type { Finding, Span } from '@bluepencil/core';
import type { CheckedDraft, CheckedPost } from '../drafts/check-draft.ts';

/** A finding, its post, and where it lies in the document. */
export interface PlacedFinding {
  finding: Finding;
  post: CheckedPost;
  place: Span;
}

/** Gives the findings that touch a place in the document, in the order of the text. */
export function findingsAt({ posts }: CheckedDraft, { start, end }: Span): PlacedFinding[] {
  return posts
    .filter(({ placement: { extent } }) => extent.start <= end && start <= extent.end)
    .flatMap((post) =>
      post.report.findings.map((finding) => ({
        ...{ finding, post },
        place: post.placement.placeOf(finding, finding.field),
      })),
    )
    .filter(({ place }) => place.start <= end && start <= place.end);
}
