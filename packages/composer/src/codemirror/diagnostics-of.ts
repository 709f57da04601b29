import type { Action, Diagnostic } from '@codemirror/lint';
import type { PostFinding, PostReport } from '../linter.ts';

/** CodeMirror's words for verdicts. */
const severities = { block: 'error', review: 'warning', advise: 'info' } as const;

/** Gives the findings of a post as CodeMirror shows them; what lies in the text description of an attachment is left out. */
export function diagnosticsOf({ findings }: PostReport): Diagnostic[] {
  return findings
    .filter(({ field }) => field === undefined)
    .map((finding) => ({
      ...{ from: finding.start, to: finding.end, severity: severities[finding.verdict] },
      source: finding.rule,
      message: `${finding.message}\n${finding.why}`,
      actions: actionsOf(finding),
    }));
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
