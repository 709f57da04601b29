import { pathToFileURL } from 'node:url';
import type { Finding, FindingVerdict } from '@bluepencil/core';
import type { InputError } from '@bluepencil/node';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedDraft } from '../drafts/check-draft.ts';
import type { PolicyFault } from '../policies/policy-fault.ts';

/** What a diagnostic carries for whoever wants more than to show it: the finding as the JSON report has it. */
export interface DiagnosticData {
  /** Id of the post. */
  post: string;
  clause: string;
  verdict: FindingVerdict;
  /** UTF-16 offsets in the text of the post, or in the field. */
  start: number;
  end: number;
  field?: string;
  why: string;
}

const source = 'bluepencil';

const severities = {
  block: DiagnosticSeverity.Error,
  review: DiagnosticSeverity.Warning,
  advise: DiagnosticSeverity.Information,
} as const;

/** More in one document would slow an editor down, and nobody reads them; the verdict still counts all. */
const most = 1000;

/** Gives the diagnostics of a draft: a finding each, and what in it could not be checked. */
export function diagnose(document: TextDocument, { posts, errors }: CheckedDraft): Diagnostic[] {
  const diagnostics = errors.map((error) => ofInputError(document, error));
  for (const { report, placement } of posts)
    for (const finding of report.findings) {
      if (diagnostics.length >= most) return diagnostics;
      const { start, end } = placement.placeOf(finding, finding.field);
      const range = { start: document.positionAt(start), end: document.positionAt(end) };
      diagnostics.push(ofFinding(finding, report.id, range));
    }
  return diagnostics;
}

function ofFinding(finding: Finding, post: string, range: Range): Diagnostic {
  const { ruleId, clause, verdict, reason, note, url, start, end, field } = finding;
  const data: DiagnosticData = {
    ...{ post, clause, verdict, start, end },
    ...(field !== undefined && { field }),
    why: note,
  };
  return {
    ...{ range, severity: severities[verdict], source, code: ruleId, message: reason, data },
    codeDescription: { href: url },
  };
}

/** Nothing of the text is repeated: what is wrong may lie in what must not be. */
function ofInputError(document: TextDocument, { code, message, place, hint }: InputError): Diagnostic {
  const line = (place.line ?? 1) - 1;
  const start = { line, character: (place.column ?? 1) - 1 };
  const range = { start, end: { line, character: Math.max(start.character + 1, lengthOf(document, line)) } };
  return { range, severity: DiagnosticSeverity.Error, source, code, message: withHint(message, hint) };
}

/** Gives the diagnostic of a draft that could not be checked; it leads to the place to mend. */
export function diagnoseUnchecked(document: TextDocument, fault: PolicyFault): Diagnostic {
  const { code, message, place } = fault;
  const end = { line: 0, character: Math.max(1, lengthOf(document, 0)) };
  return {
    ...{ range: { start: { line: 0, character: 0 }, end }, severity: DiagnosticSeverity.Error, source, code },
    message: `Unexpected policy, expected one that can be loaded; until then the post is held: ${message}`,
    ...(place && {
      relatedInformation: [
        { location: { uri: pathToFileURL(place.file).href, range: rangeOfFault(fault) }, message },
      ],
    }),
  };
}

/** Gives the diagnostic of a config or a pack that keeps drafts from being checked. */
export function diagnoseFault(fault: PolicyFault): Diagnostic {
  const { code, message, hint } = fault;
  const severity = DiagnosticSeverity.Error;
  return { range: rangeOfFault(fault), severity, source, code, message: withHint(message, hint) };
}

/** From where the fault lies to the end of its line. */
function rangeOfFault({ place }: PolicyFault): Range {
  const line = (place?.line ?? 1) - 1;
  const character = (place?.column ?? 1) - 1;
  const written = place?.text?.split('\n')[line]?.trimEnd() ?? '';
  return { start: { line, character }, end: { line, character: Math.max(character + 1, written.length) } };
}

function withHint(message: string, hint: string): string {
  return hint === '' ? message : `${message}\n${hint}`;
}

function lengthOf(document: TextDocument, line: number): number {
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  return document.getText(range).trimEnd().length;
}
