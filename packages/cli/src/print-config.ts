import { resolve } from 'node:path';
import type { Post } from '@bluepencil/core';
import { type LoadedPolicy, loadPolicy, showPath } from '@bluepencil/node';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { Outputs } from './outputs.ts';
import { UsageError } from './usage-error.ts';
import { walkPosts } from './walk-posts.ts';

/** Writes, as JSON, what holds for the post in a file: the rules that apply, with verdict and options, after overrides and conditions. */
export async function printConfig(
  file: string,
  { config }: { config?: string | undefined },
  io: Io,
  { out }: Outputs,
): Promise<number> {
  const loaded = loadPolicy({ cwd: io.cwd, config });
  const { policy, configFile, waivers } = loaded;
  const meta = (await onlyPost(file, { ...io, loaded })).meta ?? {};
  const rules = policy
    .variantFor(meta)
    .rules.filter(({ applies }) => applies(meta))
    .map(({ rule, verdict }) => [
      rule.id,
      { verdict, ...('options' in rule && { options: rule.options }), clearedBy: rule.clearedBy },
    ]);
  const { roster, ...parameters } = policy.parameters;
  const printed = {
    config: configFile === undefined ? undefined : showPath(configFile, io.cwd),
    policy: policy.identity,
    parameters,
    roster: Array.isArray(roster) ? roster.length : undefined,
    waivers: waivers.waivers.length,
    rules: Object.fromEntries(rules) as object,
  };
  await out.write(`${JSON.stringify(printed, null, 2)}\n`);
  return exitCodes.mayGoOut;
}

async function onlyPost(
  file: string,
  { cwd, stdin, loaded }: Pick<Io, 'cwd' | 'stdin'> & { loaded: LoadedPolicy },
): Promise<Post> {
  const posts: Post[] = [];
  const [error] = await walkPosts([file], { cwd, stdin, loaded }, ({ post }) => void posts.push(post));
  if (error) throw error;
  const [post, second] = posts;
  if (!post || second)
    throw new UsageError(
      `Unexpected number of posts in \`${showPath(resolve(cwd, file), cwd)}\`, expected one, for which to tell what holds`,
    );
  return post;
}
