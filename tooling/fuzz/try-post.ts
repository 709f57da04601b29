import { isDeepStrictEqual } from 'node:util';
import {
  decide,
  digestPost,
  editsFor,
  fingerprints,
  fix,
  isAtLeast,
  lint,
  measurePost,
  type Policy,
  type Post,
  type Report,
} from '@bluepencil/core';
import { formats, report } from '@bluepencil/reporter';

/** The processor time that a post may take, in milliseconds, and for each of its characters as they are read. */
const deadline = { post: 250, character: 0.15 };
/** The machine may be busy: the best of so many tries counts. */
const tries = 4;

/** Policies that a post is tried with, and a post that is linted between two answers, so that nothing may linger. */
export interface Trial {
  policies: readonly Policy[];
  between: Post;
}

/**
 * Tries everything that is done with a post.
 *
 * @throws Error that says what does not hold; or whatever was thrown where nothing may throw
 */
export function tryPost(post: Post, { policies, between }: Trial): void {
  const before = JSON.stringify(post);
  for (const policy of policies) {
    const first = lint(post, policy);
    tryReport(post, first);
    lint(between, policy);
    if (!isDeepStrictEqual(plain(lint(post, policy)), plain(first)))
      throw new Error('gives another answer the second time');
    tryFix(post, policy, first);
    tryAround(post, policy, first);
    if (JSON.stringify(post) !== before) throw new Error('changes the post that it is given');
  }
}

/**
 * Measures whether a post is linted in time.
 *
 * @throws Error when it is not, in any of some tries
 */
export function tryDeadline(post: Post, policy: Policy): void {
  const most = deadline.post + deadline.character * post.text.normalize('NFKD').length;
  let best = Infinity;
  for (let each = 0; each < tries && best > most; each += 1) {
    const before = process.cpuUsage();
    lint(post, policy);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  if (best > most) throw new Error(`takes ${best.toFixed(0)} ms, where ${most.toFixed(0)} are allowed`);
}

function tryReport({ text }: Post, { verdict, findings }: Report): void {
  if (verdict !== decide(findings)) throw new Error(`says ${verdict}, which its findings do not`);
  for (const { ruleId, start, end, field, cause } of findings) {
    if (cause !== undefined) throw new Error(`${ruleId} fails`, { cause });
    if (field === undefined && !(start >= 0 && start <= end && end <= text.length))
      throw new Error(`${ruleId} finds ${start} to ${end} in a text of ${text.length}`);
  }
}

function tryFix(post: Post, policy: Policy, { verdict }: Report): void {
  const once = fix(post, policy);
  if (!isAtLeast(verdict, once.report.verdict)) throw new Error('has a worse verdict when it is fixed');
  const twice = fix(once.post, policy);
  if (twice.fixed.length > 0 || twice.post.text !== once.post.text)
    throw new Error('changes again when it is fixed again');
}

/** Does what reporters, editors and the gate do with a post and its report. */
function tryAround(post: Post, policy: Policy, linted: Report): void {
  const known = fingerprints(post, linted.findings);
  if (new Set(known).size !== known.length) throw new Error('has two findings of one fingerprint');
  for (const finding of linted.findings) editsFor(post, finding);
  measurePost(post, policy);
  digestPost(post);
  for (const format of Object.keys(formats) as (keyof typeof formats)[])
    report([linted], {
      format,
      policy,
      origins: [{ file: 'fuzz.jsonl', line: 1, post, fingerprints: known }],
    });
}

/** A report by its values alone. */
function plain(linted: Report): unknown {
  return JSON.parse(JSON.stringify(linted));
}
