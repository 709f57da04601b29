import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Finding, isAtLeast } from '@bluepencil/core';
import {
  findPosts,
  InputError,
  loadPolicy,
  openCache,
  readBaseline,
  type ReadPost,
  readPosts,
  showError,
  showPath,
} from '@bluepencil/node';
import type { Origin } from '@bluepencil/reporter';
import packageJson from '../package.json' with { type: 'json' };
import { type CheckedPost, checkPost, type Checking } from './check-post.ts';
import { count } from './count.ts';
import { createFixer } from './create-fixer.ts';
import { createProgress } from './create-progress.ts';
import { createRepeatWatch } from './create-repeat-watch.ts';
import { createSinks, type Sink } from './create-sinks.ts';
import { createWaiverWatch, type WaiverWatch } from './create-waiver-watch.ts';
import { exitCodes } from './exit-codes.ts';
import { failuresIn } from './failures-in.ts';
import type { Io } from './io.ts';
import { mayShowMatches } from './may-show-matches.ts';
import { lintInOrder, type Linting } from './lint-in-order.ts';
import type { LintOptions } from './options.ts';
import type { Outputs } from './outputs.ts';
import { reveal } from './reveal.ts';
import { toReported } from './to-reported.ts';
import { wantsColor } from './wants-color.ts';

/** What a run is made of. */
interface Run {
  linting: Linting;
  /** What the files of posts are relative to, where overrides ask for them. */
  configFile: string | undefined;
  checking: Checking;
  sources: ReturnType<typeof findPosts>;
  sinks: Sink[];
  showMatches: boolean;
  watch: WaiverWatch;
}

/** What a run came to. */
interface Outcome {
  errors: InputError[];
  warnings: InputError[];
  /** What was done about fixes. */
  edits: string[];
  isHeld: boolean;
  findings: number;
}

/**
 * Checks posts one by one: writes what it finds to stdout at once, and what could not be checked to stderr at the end,
 * where it is seen.
 */
export async function lintPosts(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
  outputs: Outputs,
): Promise<number> {
  const { cwd } = io;
  const run = await prepare(paths, options, io, outputs);
  await writeAll(run.sinks, (reporter) => reporter.begin());
  const { errors, warnings, edits, isHeld, findings } = await checkAll(run, options, io);
  await writeAll(run.sinks, (reporter) => reporter.end(errors.map((error) => toReported(error, cwd))));
  for (const sink of run.sinks) sink.close();
  run.linting.cache?.save();
  for (const line of edits) await outputs.err.write(`${line}\n`);
  // A run that was not whole knows nothing of what no post needed.
  for (const fault of run.watch.finish({ isWhole: errors.length === 0 }))
    await outputs.err.write(`${showError(fault, { cwd })}\n`);
  for (const each of [...warnings, ...errors]) await outputs.err.write(`${showError(each, { cwd })}\n`);
  const { maxFindings = Infinity } = options;
  const isTooMany = findings > maxFindings;
  if (isTooMany)
    await outputs.err.write(
      `${count(findings, 'finding')}, expected at most ${maxFindings} (--max-findings)\n`,
    );
  if (errors.length > 0) return exitCodes.couldNotCheck;
  return isHeld || isTooMany ? exitCodes.held : exitCodes.mayGoOut;
}

async function prepare(
  paths: readonly string[],
  options: LintOptions,
  { cwd, env, stdin, stdout }: Io,
  { out }: Outputs,
): Promise<Run> {
  const { baseline, cache, cacheLocation = '.bluepencilcache', stdinFilename } = options;
  const showMatches = mayShowMatches(options.showMatches, env);
  const { config, concurrency = 1 } = options;
  // `performance` would load a dozen modules of Node for it.
  const since = process.uptime();
  const { policy, waivers, configFile } = loadPolicy({ cwd, config });
  const loaded = { cwd, config, milliseconds: 1000 * (process.uptime() - since) };
  const now = new Date();
  const terminal = { color: wantsColor(stdout, env), columns: stdout.isTTY ? stdout.columns : undefined };
  const sinks = await createSinks(options.targets, { policy, showMatches, out, cwd, ...terminal });
  const watch = createWaiverWatch(waivers, { policy, now, all: options.reportUnusedWaivers === true });
  const sources = findPosts(paths, { cwd, stdin, stdinFilename });
  const by = { policy, waivers: waivers.waivers, now };
  const linting: Linting = {
    ...{ ...by, loaded, concurrency, totalBytes: bytesOf(sources) },
    cache: cache ? openCache(resolve(cwd, cacheLocation), packageJson.version) : undefined,
    fixes: options.fix === true || options.fixDryRun === true,
  };
  const kept = baseline === undefined ? undefined : readBaseline(resolve(cwd, baseline));
  return { linting, configFile, checking: { ...by, baseline: kept }, sources, sinks, showMatches, watch };
}

/** Undefined where one of them comes through a pipe. */
function bytesOf(sources: Run['sources']): number | undefined {
  let total = 0;
  for (const source of sources) {
    if (source instanceof InputError) continue;
    if (source.size === undefined) return undefined;
    total += source.size;
  }
  return total;
}

async function checkAll(
  { linting, configFile, checking, sources, sinks, showMatches, watch }: Run,
  options: LintOptions,
  io: Io,
): Promise<Outcome> {
  const { cwd } = io;
  const progress = await createProgress(io, sources);
  const fixer = createFixer(cwd, { dryRun: options.fixDryRun === true });
  const repeatsOf = createRepeatWatch();
  const outcome: Outcome = { errors: [], warnings: [], edits: [], isHeld: false, findings: 0 };
  for await (const { read, linted } of lintInOrder(
    readPosts(sources, { policy: linting.policy, configFile }),
    linting,
  )) {
    if (io.signal?.aborted) {
      outcome.errors.push(interrupted(read));
      break;
    }
    if (!linted) {
      outcome.errors.push(read);
      continue;
    }
    const checked = checkPost(linted, checking);
    watch.see(checked.report);
    outcome.errors.push(...failuresIn(checked.report, read));
    outcome.warnings.push(...repeatsOf(read));
    fixer.add(read, checked.fixed, checked.text);
    outcome.isHeld ||= isAtLeast(checked.report.verdict, options.failOn);
    outcome.findings += checked.report.findings.length;
    await writeResult(sinks, { read, checked, showMatches, cwd, options });
    progress.step(read.size);
    await breathe();
  }
  progress.stop();
  if (!io.signal?.aborted) outcome.edits = fixer.finish();
  return outcome;
}

interface Result {
  read: ReadPost;
  checked: CheckedPost;
  showMatches: boolean;
  cwd: string;
  options: LintOptions;
}

async function writeResult(
  sinks: readonly Sink[],
  { read, checked, showMatches, cwd, options }: Result,
): Promise<void> {
  const post = { ...read.post, text: checked.text };
  const kept = checked.report.findings
    .map((finding, index) => ({ finding, fingerprint: checked.fingerprints[index] ?? '' }))
    .filter(({ finding }) => !options.quiet || isAtLeast(finding.verdict, options.failOn));
  const shown = (finding: Finding): Finding => (showMatches ? reveal(finding, post) : finding);
  const findings = kept.map(({ finding }) => shown(finding));
  const { report, suppressed, waivedFingerprints } = checked;
  const waived = report.waived?.map((each) => ({ ...each, finding: shown(each.finding) }));
  const origin: Origin = {
    ...{ file: showPath(read.file, cwd), line: read.line, isFile: read.isFile, post },
    fingerprints: kept.map(({ fingerprint }) => fingerprint),
    ...{ waivedFingerprints, suppressed },
    // With --quiet, some are not reported, and their words are still nobody's to read.
    personal: report.findings.filter(({ personal }) => personal),
  };
  await writeAll(sinks, (reporter) =>
    reporter.result({ ...report, findings, ...(waived && { waived }) }, origin),
  );
}

async function writeAll(sinks: readonly Sink[], piece: Parameters<Sink['write']>[0]): Promise<void> {
  for (const sink of sinks) await sink.write(piece);
}

function interrupted(read: ReadPost | InputError): InputError {
  const { file, line = 1 } = read instanceof InputError ? read.place : read;
  return new InputError('E306', 'Unexpected interruption, expected to check this post and those after it', {
    place: { file, line },
  });
}

let sinceBreath = 0;

/** Lets signals through: as long as posts come from memory, nothing else would be heard. */
async function breathe(): Promise<void> {
  sinceBreath = (sinceBreath + 1) % 16;
  if (sinceBreath === 0) await setImmediate();
}
