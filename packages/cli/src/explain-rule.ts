import { clauseOf, type Rule, type RuleVerdict, suggestName } from '@bluepencil/core';
import { type LoadedPolicy, loadPolicy } from '@bluepencil/node';
import { explain } from '@bluepencil/reporter';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { Outputs } from './outputs.ts';
import { wantsColor } from './wants-color.ts';

/** Writes what a rule asks and why; for a clause, all its rules. */
export async function explainRule(
  id: string,
  { config }: { config?: string },
  io: Io,
  { out, err }: Outputs,
): Promise<number> {
  const loaded = loadPolicy({ cwd: io.cwd, config });
  const all = loaded.packs.flatMap(({ pack }) => pack.declares ?? []);
  const rules = all.filter((rule) => rule.id === id || clauseOf(rule.id) === id || rule.was?.includes(id));
  if (rules.length === 0) {
    const suggestion = suggestName(
      id,
      all.map((rule) => rule.id),
    );
    await err.write(
      `Unexpected rule \`${id}\`, expected a rule of ${loaded.policy.packs.join(', ')}${suggestion}\n`,
    );
    return exitCodes.couldNotCheck;
  }
  const color = wantsColor(io.stdout, io.env);
  await out.write(rules.map((rule) => explain(explained(rule, loaded), { color })).join('\n'));
  return exitCodes.mayGoOut;
}

function explained(rule: Rule, { policy }: LoadedPolicy) {
  const active = policy.rules.find((each) => each.rule.id === rule.id);
  const verdict: RuleVerdict = active?.verdict ?? 'off';
  return { rule: active?.rule ?? rule, verdict, url: active?.url, sources: policy.sources };
}
