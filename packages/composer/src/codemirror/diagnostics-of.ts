import type { Action, Diagnostic } from '@codemirror/lint';
import type { PostFinding, PostReport, WaivedFinding } from '../linter.ts';

/** CodeMirror's words for verdicts. */
const severities = { block: 'error', review: 'warning', advise: 'info' } as const;

/** Gives the findings of a post as CodeMirror shows them; what lies in the text description of an attachment is left out. */
export function diagnosticsOf({ findings, waived = [] }: PostReport): Diagnostic[] {
  return [
    ...findings.filter(isInText).map((finding) => ({
      ...placeOf(finding),
      severity: severities[finding.verdict],
      message: [finding.message, finding.why, ...(finding.refusals ?? [])].join('\n'),
      actions: actionsOf(finding),
    })),
    ...waived.filter(isInText).map((finding) => ({
      ...placeOf(finding),
      severity: 'hint' as const,
      message: `${finding.message}\n${showWaiver(finding)}`,
    })),
  ];
}

function isInText({ field }: PostFinding): boolean {
  return field === undefined;
}

function placeOf({ start, end, rule }: PostFinding): Pick<Diagnostic, 'from' | 'to' | 'source'> {
  return { from: start, to: end, source: rule };
}

function showWaiver({ by, until, reason }: WaivedFinding): string {
  return `Waived by ${by.join(' and ')} until ${until}: ${reason}`;
}

function actionsOf({ start, end, edits }: PostFinding): Action[] {
  return edits.map((edit) => ({
    name: edit.text === '' ? 'Take it out' : `Use “${edit.text}”`,
    // CodeMirror tells where the finding lies by now; an edit may reach further, to the whole of a sentence.
    apply: (view, from, to) =>
      view.dispatch({
        changes: { from: from - (start - edit.start), to: to + (edit.end - end), insert: edit.text },
        userEvent: 'input.complete',
      }),
  }));
}
