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

function actionsOf({ fix, instead }: PostFinding): Action[] {
  const wordings = [...(fix === undefined ? [] : [fix]), ...instead.filter((words) => words !== fix)];
  return wordings.map((words) => ({
    name: words === '' ? 'Take it out' : `Use “${words}”`,
    // CodeMirror tells where it lies by now.
    apply: (view, from, to) =>
      view.dispatch({ changes: { from, to, insert: words }, userEvent: 'input.complete' }),
  }));
}
