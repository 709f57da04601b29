import { digest, type Post, type Verdict } from '@bluepencil/core';
import type { Answer } from './answer.ts';
import { type Clock, createClock } from './create-clock.ts';
import { assertFailMode, type FailMode, mayFailOpen } from './fail-mode.ts';
import type { Gate, IndeterminateRecord } from './gate.ts';
import { HeldError } from './held-error.ts';
import { mayGoOut } from './receipt.ts';
import { RefusedError } from './refused-error.ts';
import { createSentPosts, type SentPosts } from './sent-posts.ts';
import { withDeadline } from './with-deadline.ts';

/** What a publish function gets beside what it publishes. */
export interface Clearance {
  verdict: Verdict | 'indeterminate';
  /** Proof of the verdict; missing when the post goes out unread because `failMode` is open. */
  receipt?: string;
  /** Missing where the receipt was brought along. */
  answer?: Answer;
}

/** What is known of one sending beforehand. */
export interface Sending {
  /** A receipt of an earlier check, such as when the post was put into a queue. */
  receipt?: string | undefined;
  approvals?: readonly string[] | undefined;
}

/** How a publish function is guarded. */
export interface GuardOptions<Input> {
  /** Gives the post that an input would publish. Its id names one sending: the same id is never sent twice. */
  postOf: (input: Input) => Post;
  /** Who sends; stands in receipts and in the log. */
  by?: string | undefined;
  /** How long one attempt may take, in milliseconds; there are two. Default 2000. */
  deadline?: number | undefined;
  /** What becomes of a post that could not be checked. Default `hold`. */
  failMode?: FailMode | undefined;
  /** Told of each post that could not be checked. By default the gate's log, or a line of JSON on standard error. */
  record?: ((post: Post, record: IndeterminateRecord) => void | Promise<void>) | undefined;
  /** Posts that were sent; by default a memory of this process. */
  sent?: SentPosts | undefined;
  /** Tells that a failure of the publish function sent nothing for sure, so that the post may be sent again. */
  sentNothing?: ((error: unknown) => boolean) | undefined;
  clock?: Clock | undefined;
}

/** The same post was sent before, or its sending failed and may have arrived. */
export class SentError extends Error {
  override name = 'SentError';
}

/**
 * Guards a publish function: nothing is sent unless the gate has let exactly that out, and nothing is sent twice.
 *
 * @param publish sends an input; called once at most for each post id
 * @returns a function that sends, and throws {@link HeldError} for what is held, {@link SentError} for what was sent before
 * @throws TypeError for an open fail mode without a person, a reason or an end
 */
export function guard<Input, Result>(
  publish: (input: Input, clearance: Clearance) => Promise<Result>,
  gate: Gate & { record?: GuardOptions<Input>['record'] },
  options: GuardOptions<Input>,
): (input: Input, sending?: Sending) => Promise<Result> {
  const { postOf, sent = createSentPosts(), sentNothing = () => false } = options;
  assertFailMode(options.failMode);
  return async (input, sending = {}) => {
    const post = structuredClone(postOf(input));
    if (!(await sent.claim(post.id)))
      throw new SentError(
        'Unexpected second sending of this post, expected one; check whether it is out already',
      );
    let clearance: Clearance;
    try {
      clearance = await clear(post, sending, { ...options, gate });
      // Nobody waits between here and the call: what was read is what is sent.
      assertSame(post, postOf(input));
    } catch (error) {
      await sent.release(post.id);
      throw error;
    }
    try {
      return await publish(input, clearance);
    } catch (error) {
      if (sentNothing(error)) await sent.release(post.id);
      throw error;
    }
  };
}

type Guarding<Input> = GuardOptions<Input> & { gate: Gate & { record?: GuardOptions<Input>['record'] } };

/** Asks the gate, a second time if need be; what cannot be told is held, unless somebody has decided otherwise. */
async function clear<Input>(post: Post, sending: Sending, guarding: Guarding<Input>): Promise<Clearance> {
  const { deadline = 2000 } = guarding;
  const spender = crypto.randomUUID();
  const attempt = () => withDeadline(deadline, (signal) => ask({ post, sending, spender, signal }, guarding));
  try {
    return await attempt();
  } catch (error) {
    if (!isWorthAnother(error, sending)) throw heldBecause(error);
  }
  await pause();
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof HeldError || error instanceof RefusedError) throw heldBecause(error);
    return failing(post, error, guarding);
  }
}

async function ask<Input>(
  { post, sending, spender, signal }: { post: Post; sending: Sending; spender: string; signal: AbortSignal },
  { gate, by }: Guarding<Input>,
): Promise<Clearance> {
  const { receipt: brought, approvals } = sending;
  const answer = brought === undefined ? await gate.check(post, { by, approvals, signal }) : undefined;
  if (answer && !mayGoOut(answer.verdict)) throw new HeldError({ verdict: heldAs(answer.verdict), answer });
  const receipt = brought ?? answer?.receipt ?? '';
  const { verdict } = await gate.clear({ post, receipt, spender }, { by, signal });
  return { verdict, receipt, ...(answer && { answer }) };
}

function heldAs(verdict: string): 'review' | 'block' | 'indeterminate' {
  return verdict === 'review' || verdict === 'block' ? verdict : 'indeterminate';
}

/** A new policy voids a receipt that was just given; one that was brought along stays void. */
function isWorthAnother(error: unknown, { receipt }: Sending): boolean {
  if (error instanceof RefusedError) return error.code === 'policy' && receipt === undefined;
  return !(error instanceof HeldError);
}

function heldBecause(error: unknown): HeldError {
  if (error instanceof HeldError) return error;
  if (error instanceof RefusedError) return new HeldError({ verdict: 'indeterminate', refusal: error });
  return new HeldError({ verdict: 'indeterminate', cause: error });
}

async function failing<Input>(post: Post, error: unknown, guarding: Guarding<Input>): Promise<Clearance> {
  const { failMode = 'hold', gate, clock = createClock() } = guarding;
  const record = guarding.record ?? gate.record ?? printRecord;
  const why = error instanceof Error ? error.name : 'unknown';
  if (!mayFailOpen(failMode, clock())) {
    // What holds a post does not depend on being written down.
    await Promise.resolve(record(post, { failMode: 'hold', why })).catch(() => undefined);
    throw heldBecause(error);
  }
  const { allowedBy, reason } = failMode;
  try {
    await record(post, { failMode: 'open', why, allowedBy, reason });
  } catch {
    throw heldBecause(error);
  }
  return { verdict: 'indeterminate' };
}

function printRecord(_post: Post, record: IndeterminateRecord): void {
  console.error(JSON.stringify({ at: new Date().toISOString(), event: 'indeterminate', ...record }));
}

/** Between 50 and 150 ms, so that a thousand senders do not come back at the same time. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 100));
}

function assertSame(read: Post, now: Post): void {
  if (digest([read.text, read.meta]) === digest([now.text, now.meta])) return;
  const refusal = new RefusedError('text', 'Unexpected change of the post after it was read, expected none');
  throw new HeldError({ verdict: 'indeterminate', refusal });
}
