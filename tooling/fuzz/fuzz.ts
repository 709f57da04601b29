// Tries posts that come of labelled ones by mutation, for some minutes: `pnpm fuzz 60`. What does not hold is written to
// fixtures/hostile/found.jsonl, as small as it could be made, and the exit code is 1.
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Outcome, Task } from './fuzz-posts.ts';
import { count, createWatched, watchedPost } from './watched.ts';

const corpus = fileURLToPath(new URL('../../fixtures/hostile/found.jsonl', import.meta.url));
const minutes = Number(process.argv[2] ?? 5);
const seed = Number(process.argv[3] ?? Date.now() % 0x7fffffff);
/** A post that is tried for longer than this is said to hang. */
const silence = 120_000;

if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error(
    'Unexpected arguments, expected minutes, and a seed to try the same posts again\n\n  pnpm fuzz 5 1234',
  );
  process.exit(2);
}

const watched = createWatched();
const milliseconds = minutes * 60_000;
const workerData: Task = { watched, milliseconds, seed };
console.log(`fuzzing for ${minutes} minutes, seed ${seed}`);
const worker = new Worker(new URL('./thread.js', import.meta.url), { workerData });
const start = performance.now();

let tried = 0;
let told = start;
let since = start;
const watch = setInterval(() => {
  const now = performance.now();
  const current = Atomics.load(watched.counts, count.tried);
  if (current !== tried) {
    since = now;
    tried = current;
  } else if (now - since > silence && current > 0)
    finish({ found: { why: 'hangs', input: watchedPost(watched) } });
  if (now - told > 60_000) {
    told = now;
    tell();
  }
}, 1000);

worker.once('message', finish);
worker.once('error', (error: Error) =>
  finish({ found: { why: `ends the thread: ${error.message}`, input: watchedPost(watched) } }),
);

function tell(): void {
  const seconds = (performance.now() - start) / 1000;
  console.log(`${Atomics.load(watched.counts, count.tried)} posts in ${seconds.toFixed(0)} s`);
}

function finish({ found }: Outcome): void {
  clearInterval(watch);
  tell();
  void worker.terminate();
  if (!found) return;
  console.error(`${found.why}\n${JSON.stringify(found.input)}`);
  appendFileSync(corpus, `${JSON.stringify({ seed, ...found })}\n`);
  process.exitCode = 1;
}
