import { availableParallelism, loadavg } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { type Cache, InputError, type ReadPost } from '@bluepencil/node';
import { type LintedPost, lintPost, type PostLinting } from './lint-post.ts';
import type { startThreads, Threads } from './start-threads.ts';
import { threadsThatPay } from './threads-that-pay.ts';

/** How many threads lint posts: so many, or as many as pay. */
export type Concurrency = number | 'auto';

/** What posts are linted with. */
export interface Linting extends PostLinting {
  /** Where the policy was found, for threads that load it too, and how many milliseconds that took. */
  loaded: { cwd: string; config: string | undefined; milliseconds: number };
  cache: Cache | undefined;
  concurrency: Concurrency;
  /** Bytes of everything there is to read, where they are known. */
  totalBytes: number | undefined;
}

/** A post that was read, and what lint makes of it; or what could not be read. */
export type Linted = { read: ReadPost; linted: LintedPost } | { read: InputError; linted?: undefined };

/** So many posts may wait for one before them. */
const mostWaiting = 64;

/** Lints posts, in threads where that is asked for or pays; gives them in the order in which they come. */
export async function* lintInOrder(
  reads: AsyncIterable<ReadPost | InputError>,
  linting: Linting,
): AsyncGenerator<Linted> {
  const most = linting.concurrency === 'auto' ? freeProcessors() : linting.concurrency;
  if (most === 1) {
    for await (const read of reads) yield lintHere(read, linting);
    return;
  }
  // One thread needs neither of them.
  const [{ pMapIterable }, { Tinypool }, { postsPerThread, startThreads }] = await Promise.all([
    import('p-map'),
    import('tinypool'),
    import('./start-threads.ts'),
  ]);
  const crew = createCrew(linting, most, (threads) => startThreads(Tinypool, threads));
  try {
    yield* pMapIterable(reads, (read) => crew.lint(read), {
      concurrency: postsPerThread * most,
      backpressure: mostWaiting + postsPerThread * most,
    });
  } finally {
    await crew.stop();
  }
}

/** One where everybody is busy already: threads would only take turns, and each costs its start. */
function freeProcessors(): number {
  const processors = availableParallelism();
  return (loadavg()[0] ?? 0) < processors ? processors : 1;
}

/** Who lints: this thread, and others once there are any. */
interface Crew {
  lint: (read: ReadPost | InputError) => Promise<Linted>;
  stop: () => Promise<void>;
}

type StartOthers = (threads: Parameters<typeof startThreads>[1]) => Threads;

function createCrew(linting: Linting, most: number, startOthers: StartOthers): Crew {
  const { loaded, policy, fixes, waivers, now, concurrency, totalBytes: total } = linting;
  const { cwd, config } = loaded;
  const asked = { cwd, config, fixes, now, ...(fixes && { waivers }) };
  const start = (count: number): Threads => startOthers({ count: count - 1, policy, asked });
  let threads = concurrency === 'auto' ? undefined : start(most);
  let mayStart = concurrency === 'auto';
  const pace = { spent: 0, done: 0, total, start: loaded.milliseconds };
  const stop = async (): Promise<void> => {
    const stopped = threads;
    threads = undefined;
    mayStart = false;
    await stopped?.stop();
  };
  const lintSomewhere = async (read: ReadPost): Promise<Linted> => {
    const known = lookUp(read, linting);
    if (known) return known;
    const answer = threads?.lint(read.post);
    // A thread that failed may have been too small for the post, or the policy changed: this one still has its answer.
    const answered = answer && (await answer.catch(stop));
    if (answered) return remember(read, answered, linting);
    const since = performance.now();
    const linted = lintHere(read, linting);
    pace.spent += performance.now() - since;
    pace.done += read.size;
    const count = mayStart ? threadsThatPay(pace, most) : 1;
    if (count > 1) {
      mayStart = false;
      threads = start(count);
    }
    // What other threads send is heard only between posts.
    await setImmediate();
    return linted;
  };
  return {
    lint: (read) => (read instanceof InputError ? Promise.resolve({ read }) : lintSomewhere(read)),
    stop,
  };
}

function lintHere(read: ReadPost | InputError, linting: Linting): Linted {
  if (read instanceof InputError) return { read };
  const known = lookUp(read, linting);
  if (known) return known;
  return remember(read, lintPost(read.post, linting), linting);
}

/** What the cache keeps is without waivers, which end; and a post that is to be fixed is read anew. */
function lookUp(read: ReadPost, linting: Linting): Linted | undefined {
  const { post } = read;
  const whole = linting.fixes ? undefined : cacheFor(post, linting)?.get(post, linting.policy.identity);
  return whole && { read, linted: { post, fixed: [], whole } };
}

function remember(read: ReadPost, linted: LintedPost, linting: Linting): Linted {
  cacheFor(linted.post, linting)?.set(linted.post, linted.whole);
  return { read, linted };
}

/** None where there is a date to hold against the time of the check: then the answer is not for ever. */
function cacheFor({ meta }: LintedPost['post'], { cache, policy }: Linting): Cache | undefined {
  return cache && (isDated(meta) || isDated(policy.parameters)) ? undefined : cache;
}

function isDated(fields: unknown): boolean {
  return fields !== undefined && /\d{4}-\d\d-\d\d/.test(JSON.stringify(fields));
}
