import { editsFor, fix, isAtLeast, lint, type PostEdit } from '@bluepencil/core';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedDraft, CheckedPost } from '../drafts/check-draft.ts';
import { commands } from '../protocol.ts';
import type { DiagnosticData } from './diagnose.ts';
import { findingsAt, type PlacedFinding } from './findings-at.ts';

/** All safe edits of a document at once, for instance on saving. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.bluepencil`;

/** What actions are offered for. */
export interface Asked {
  document: TextDocument;
  draft: CheckedDraft;
  params: CodeActionParams;
  /** Whether the client opens pages. */
  opensPages: boolean;
}

/** Offers what can be done about the findings in a range: safe edits first, then wordings to use instead, then the rule's page. */
export function offerActions({ document, draft, params, opensPages }: Asked): CodeAction[] {
  const { range, context } = params;
  const wants = (kind: string): boolean =>
    context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const found = findingsAt(draft, span);
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const edits = found.flatMap((placed) => offerEdits(document, draft, { placed, context }));
    actions.push(
      ...edits.filter(({ isPreferred }) => isPreferred),
      ...edits.filter(({ isPreferred }) => !isPreferred),
    );
    if (opensPages) actions.push(...offerPages(found));
  }
  // Unasked only where one of them is at hand.
  const isAtHand = context.only !== undefined || found.some(({ finding }) => finding.fix !== undefined);
  if (isAtHand && wants(fixAllKind)) actions.push(...offerFixAll(document, draft));
  return actions;
}

function offerEdits(
  document: TextDocument,
  draft: CheckedDraft,
  { placed, context }: { placed: PlacedFinding; context: CodeActionParams['context'] },
): CodeAction[] {
  const { finding, post } = placed;
  const diagnostics = context.diagnostics.filter((diagnostic) => isOf(diagnostic, placed));
  return editsFor(post.post, finding)
    .filter((edit) => edit.kind === 'suggestion' || isSafe(edit, post, draft))
    .map(({ kind, start, end, text }) => ({
      title: kind === 'fix' ? showFix(text) : `Write instead: “${text}”`,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      isPreferred: kind === 'fix',
      edit: {
        changes: {
          [document.uri]: [editIn(document, post, { start, end, text })],
        },
      },
    }));
}

function showFix(text: string): string {
  return text === '' ? 'Remove it' : `Replace by “${text}”`;
}

function isOf({ code, data }: Diagnostic, { finding, post }: PlacedFinding): boolean {
  const { post: id, start, end } = (data ?? {}) as Partial<DiagnosticData>;
  return code === finding.ruleId && id === post.report.id && start === finding.start && end === finding.end;
}

/** As for all edits at once: none may make the verdict worse. */
function isSafe(
  { start, end, text }: PostEdit,
  { post, report }: CheckedPost,
  { policy, options }: CheckedDraft,
): boolean {
  const after = { ...post, text: post.text.slice(0, start) + text + post.text.slice(end) };
  return isAtLeast(report.verdict, lint(after, policy, options).verdict);
}

function offerPages(found: readonly PlacedFinding[]): CodeAction[] {
  const pages = new Map(found.map(({ finding: { ruleId, url } }) => [ruleId, url]));
  return [...pages].map(([ruleId, url]) => {
    const title = `Open the page of ${ruleId}`;
    return {
      title,
      kind: CodeActionKind.QuickFix,
      command: { title, command: commands.openPage, arguments: [url] },
    };
  });
}

function offerFixAll(document: TextDocument, { posts, policy, options }: CheckedDraft): CodeAction[] {
  const edits = posts
    .filter(({ report }) => report.findings.some((finding) => finding.fix !== undefined))
    .flatMap((post) => {
      const { text } = fix(post.post, policy, options).post;
      return text === post.post.text ? [] : [editIn(document, post, difference(post.post.text, text))];
    });
  if (edits.length === 0) return [];
  const title = 'Make all safe edits';
  return [{ title, kind: fixAllKind, edit: { changes: { [document.uri]: edits } } }];
}

type Replacement = Pick<PostEdit, 'start' | 'end' | 'text'>;

function editIn(
  document: TextDocument,
  { placement }: CheckedPost,
  { start, end, text }: Replacement,
): TextEdit {
  const place = placement.placeOf({ start, end });
  const range = { start: document.positionAt(place.start), end: document.positionAt(place.end) };
  return { range, newText: placement.write(text) };
}

/** Gives the shortest edit that makes one text of the other, so that an editor keeps cursors and marks elsewhere. */
function difference(before: string, after: string): Replacement {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  // No edit begins or ends within a pair of surrogates.
  if (/[\uD800-\uDBFF]/.test(before[start - 1] ?? '')) start -= 1;
  if (/[\uDC00-\uDFFF]/.test(before[before.length - end] ?? '')) end -= 1;
  return { start, end: before.length - end, text: after.slice(start, after.length - end) };
}
