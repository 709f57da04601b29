import { verdicts } from '@bluepencil/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Outcome } from '../drafts/create-drafts.ts';
import type { DraftOutcome, DraftVerdict, PostVerdict } from '../protocol.ts';

/** Mildest first. What could not be checked is held, and nothing else in the draft may make it look better. */
const order: readonly DraftOutcome[] = [...verdicts, 'indeterminate'];

/** Gives the verdict on a version of a document; nothing if it is no draft. */
export function judge(document: TextDocument, outcome: Outcome): DraftVerdict | undefined {
  const { uri } = document;
  const { version } = outcome;
  if (outcome.kind === 'passed over') return undefined;
  if (outcome.kind === 'unchecked') {
    const reason = `${outcome.fault.code} ${outcome.fault.message}`;
    return { uri, version, verdict: 'indeterminate', findings: 0, posts: [], reason };
  }
  const { draft, config } = outcome;
  const posts = draft.posts.map(({ report, placement: { extent } }): PostVerdict => {
    const range = { start: document.positionAt(extent.start), end: document.positionAt(extent.end) };
    return { id: report.id, verdict: report.verdict, findings: report.findings.length, range };
  });
  const [error] = draft.errors;
  const outcomes: DraftOutcome[] = posts.map(({ verdict }) => verdict);
  return {
    ...{ uri, version, posts },
    verdict: worst(error ? [...outcomes, 'indeterminate'] : outcomes),
    findings: posts.reduce((sum, { findings }) => sum + findings, 0),
    policy: draft.policy.identity,
    ...(config !== undefined && { config }),
    ...(error && { reason: `${error.code} ${error.message}` }),
  };
}

function worst(outcomes: readonly DraftOutcome[]): DraftOutcome {
  return outcomes.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a), 'publish');
}
