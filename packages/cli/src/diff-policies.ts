import { decide, type Finding, lint, type Post, type Report, verdicts } from '@bluepencil/core';
import { type LoadedPolicy, loadPolicy, placePost, showError } from '@bluepencil/node';
import { count } from './count.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { Outputs } from './outputs.ts';
import { walkPosts } from './walk-posts.ts';

/**
 * Tells which posts get another verdict under a new policy, and by which rules. What is personal is masked. The exit code
 * is 1 when a verdict changes.
 */
export async function diffPolicies(
  [before, after]: readonly [string, string],
  posts: readonly string[],
  io: Io,
  { out, err }: Outputs,
): Promise<number> {
  const policies = [before, after].map((config) => loadPolicy({ cwd: io.cwd, config }));
  const [old, fresh] = policies as [LoadedPolicy, LoadedPolicy];
  await out.write(rulesThatDiffer(old, fresh).join(''));
  const now = new Date();
  const outcome = { all: 0, changed: 0, stricter: 0 };
  const errors = await walkPosts(posts, io, async (read) => {
    const judge = (loaded: LoadedPolicy): Report =>
      lint(placePost(read, loaded), loaded.policy, { waivers: loaded.waivers.waivers, now });
    const [one, two] = [judge(old), judge(fresh)];
    outcome.all += 1;
    if (one.verdict === two.verdict) return;
    outcome.changed += 1;
    outcome.stricter += verdicts.indexOf(two.verdict) > verdicts.indexOf(one.verdict) ? 1 : 0;
    await out.write(showChange(read.post, one, two));
  });
  for (const error of errors) await err.write(`${showError(error, io)}\n`);
  await out.write(
    `${count(outcome.all, 'post')}: ${outcome.changed} with another verdict, ${outcome.stricter} stricter, ${outcome.changed - outcome.stricter} milder\n`,
  );
  if (errors.length > 0) return exitCodes.couldNotCheck;
  return outcome.changed > 0 ? exitCodes.held : exitCodes.mayGoOut;
}

function rulesThatDiffer(old: LoadedPolicy, fresh: LoadedPolicy): string[] {
  const verdictsOf = ({ policy }: LoadedPolicy) =>
    new Map(policy.rules.map(({ rule, verdict }) => [rule.id, verdict]));
  const [one, two] = [verdictsOf(old), verdictsOf(fresh)];
  return [...new Set([...one.keys(), ...two.keys()])]
    .filter((id) => one.get(id) !== two.get(id))
    .sort()
    .map((id) => `rule ${id}: ${one.get(id) ?? 'off'} → ${two.get(id) ?? 'off'}\n`);
}

function showChange({ id }: Post, before: Report, after: Report): string {
  const lines = [
    ...missingFrom(after, before).map((finding) => `  - ${showFinding(finding)}`),
    ...missingFrom(before, after).map((finding) => `  + ${showFinding(finding)}`),
  ];
  return `${id}: ${before.verdict} → ${after.verdict}\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** The findings of a report that another one does not have, or has with another verdict. */
function missingFrom(other: Report, { findings }: Report): Finding[] {
  const keyOf = ({ ruleId, verdict, start, end, field }: Finding): string =>
    [ruleId, verdict, start, end, field].join(' ');
  const known = new Set(other.findings.map(keyOf));
  const missing = findings.filter((finding) => !known.has(keyOf(finding)));
  // What is milder than the verdict did not decide, unless nothing else tells.
  const deciding = missing.filter(({ verdict }) => verdict === decide(missing));
  return deciding.length > 0 ? deciding : missing;
}

function showFinding({ verdict, ruleId, reason }: Finding): string {
  return `${verdict} ${ruleId}: ${reason}`;
}
