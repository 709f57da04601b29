import { applyWaivers, digestPost, lint, type Signer, suggestName, type Waiver } from '@bluepencil/core';
import { type InputError, type LoadedPolicy, loadPolicy, showError } from '@bluepencil/node';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { Outputs } from './outputs.ts';
import { UsageError } from './usage-error.ts';
import { walkPosts } from './walk-posts.ts';

/** What is to be waived, by whom, and until when. */
export interface WaiveOptions {
  rule: string;
  reason: string;
  by: Signer[];
  until: string;
  config?: string;
}

/**
 * Prints a waiver for each post in which the rule found something, to be added to the file of waivers. Nothing is printed
 * for a waiver that the policy would not let count.
 */
export async function waiveFindings(
  paths: readonly string[],
  { config, ...options }: WaiveOptions,
  io: Io,
  { out, err }: Outputs,
): Promise<number> {
  const loaded = loadPolicy({ cwd: io.cwd, config });
  const { policy } = loaded;
  const rule = policy.idOf(options.rule);
  if (rule === undefined)
    throw new UsageError(
      `Unexpected rule \`${options.rule}\`, expected a known rule${suggestName(options.rule, policy.ruleIds)}`,
    );
  const { entries, errors } = await collect(paths, { ...options, rule }, { loaded, io });
  for (const error of errors) await err.write(`${showError(error, io)}\n`);
  if (errors.length > 0) return exitCodes.couldNotCheck;
  if (entries.length === 0)
    throw new UsageError(`Unexpected absence of findings of \`${rule}\`, expected one to waive`);
  await out.write(entries.map(showWaiver).join(''));
  return exitCodes.mayGoOut;
}

async function collect(
  paths: readonly string[],
  options: Omit<Waiver, 'by' | 'post'> & { by: Signer[] },
  { loaded, io }: { loaded: LoadedPolicy; io: Io },
): Promise<{ entries: Waiver[]; errors: InputError[] }> {
  const entries: Waiver[] = [];
  const { policy } = loaded;
  const now = new Date();
  const errors = await walkPosts(paths, { ...io, loaded }, ({ post }) => {
    const waiver: Waiver = { ...options, by: options.by as [Signer, ...Signer[]], post: digestPost(post) };
    const { waived = [], refused = [] } = applyWaivers(lint(post, policy, { now }), {
      ...{ post, policy, now, waivers: [waiver] },
    });
    const [first] = refused;
    if (first) throw new UsageError(first.fault.message);
    if (waived.length > 0) entries.push(waiver);
  });
  return { entries, errors };
}

/** JSON texts are YAML texts. */
function showWaiver({ rule, post, reason, by, until }: Waiver): string {
  return `- rule: ${rule}
  post: ${post ?? ''}
  reason: ${JSON.stringify(reason)}
  by: ${JSON.stringify(by)}
  until: ${until}
`;
}
