import type { Hover, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedDraft } from '../drafts/check-draft.ts';
import { explainFinding } from './explain.ts';
import { findingsAt } from './findings-at.ts';
import type { Style } from './style.ts';

/** Tells of the findings under the cursor why they are there and on which ground. */
export function hoverOver(
  document: TextDocument,
  draft: CheckedDraft,
  { position, style }: { position: Position; style: Style },
): Hover | null {
  const at = document.offsetAt(position);
  const found = findingsAt(draft, { start: at, end: at });
  const [first] = found;
  if (!first) return null;
  const texts = found.map(({ finding }) => explainFinding(finding, draft.policy, style));
  const range = { start: document.positionAt(first.place.start), end: document.positionAt(first.place.end) };
  return { contents: { kind: style.kind, value: texts.join(`\n\n${style.rule}\n\n`) }, range };
}
