import { ErrorCodes, MessageType, ResponseError, ShowMessageNotification } from 'vscode-languageserver';
import { explainRule } from '../answers/explain.ts';
import { judge } from '../answers/judge.ts';
import { markdown } from '../answers/style.ts';
import { fileOf } from '../file-of.ts';
import { commands, type DraftVerdict } from '../protocol.ts';
import type { Session } from './create-session.ts';
import { wordVerdict } from '../answers/word-verdict.ts';

/** Does what a client asks for by the name of a command. */
export function handleCommands(session: Session): void {
  session.connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
    const [first, second] = given as unknown[];
    switch (command) {
      case commands.check:
        return check(first, session);
      case commands.explain:
        return explain(first, second, session);
      case commands.openPage:
        return openPage(first, session);
      default:
        throw refuse(`command \`${command}\``, Object.values(commands).join(', '));
    }
  });
}

async function check(
  given: unknown,
  { connection, documents, drafts, state }: Session,
): Promise<DraftVerdict> {
  const uri = typeof given === 'string' ? given : state.lastVerdict?.uri;
  const document = uri === undefined ? undefined : documents.get(uri);
  if (!document) throw refuse('absence of a draft', 'the URI of one that is open');
  drafts.forget(document.uri);
  const outcome = await drafts.check(document.uri);
  const verdict = outcome && judge(document, outcome);
  if (!verdict) throw refuse('kind of document', 'a post in Markdown, plain text or JSON Lines');
  // Whoever has a place for verdicts shows it there.
  if (!state.client.showsVerdicts) {
    const type: MessageType = MessageType.Info;
    void connection.sendNotification(ShowMessageNotification.type, { type, message: wordVerdict(verdict) });
  }
  return verdict;
}

function explain(ruleId: unknown, uri: unknown, { policies, state }: Session): string {
  const of = typeof uri === 'string' ? uri : state.lastVerdict?.uri;
  const answer = policies.policyFor(of === undefined ? undefined : fileOf(of));
  const policy = answer === 'none' || 'fault' in answer ? undefined : answer.policy;
  const active = policy?.rules.find(({ rule }) => rule.id === ruleId);
  if (!policy || !active) throw refuse(`rule \`${String(ruleId)}\``, 'one that holds here');
  return explainRule(active, policy, markdown);
}

async function openPage(url: unknown, { connection, state }: Session): Promise<null> {
  if (typeof url !== 'string' || !/^https?:\/\//.test(url)) throw refuse('address', 'that of a page');
  if (state.client.opensPages) await connection.window.showDocument({ uri: url, external: true });
  return null;
}

function refuse(actual: string, expected: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, `Unexpected ${actual}, expected ${expected}`);
}
