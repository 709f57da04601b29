import type { Finding, LintOptions, Policy, Post } from '@bluepencil/core';
import { loadPolicy } from '@bluepencil/node';
import { lintPost } from './lint-post.ts';

/** What a thread is asked: to be ready for a policy, or to lint a post by it. */
export interface ThreadTask extends LintOptions {
  cwd: string;
  config: string | undefined;
  fixes: boolean;
  post?: Post;
}

/** What a thread makes of a post, in values that can be sent; see `LintedPost`. */
export interface ThreadAnswer {
  /** Of the policy that the thread loaded: the same as everybody's, unless somebody changes it meanwhile. */
  digest: string;
  text: string;
  fixed: Finding[];
  findings: Finding[];
}

let loaded: { key: string; policy: Policy } | undefined;

/** Answers one task; the policy is loaded for the first. */
export default function answer({ cwd, config, post, ...options }: ThreadTask): ThreadAnswer {
  const key = JSON.stringify([cwd, config]);
  if (loaded?.key !== key) loaded = { key, policy: loadPolicy({ cwd, config }).policy };
  const { policy } = loaded;
  const { digest } = policy.identity;
  if (!post) return { digest, text: '', fixed: [], findings: [] };
  const linted = lintPost(post, { policy, ...options });
  return {
    ...{ digest, text: linted.post.text },
    fixed: linted.fixed.map(toSendable),
    findings: linted.whole.findings.map(toSendable),
  };
}

/** An error keeps its own fields alone when it is sent, and loses all that make it a finding. */
function toSendable(finding: Finding): Finding {
  const { name, message } = finding;
  return Object.assign({}, finding, { name, message });
}
