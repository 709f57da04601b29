import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LogError } from './log-error.ts';

/** Locks of this process. */
const held = new Set<string>();

/**
 * Keeps a second process from writing to the same log: their lines would break the chain.
 *
 * A process that was killed leaves its lock behind; whoever comes next takes it over.
 *
 * @returns what gives the lock back
 * @throws LogError when another process has it
 */
export function lockFile(file: string): () => void {
  const lock = resolve(`${file}.lock`);
  for (let tries = 0; tries < 3; tries += 1) {
    if (take(lock)) {
      held.add(lock);
      return () => {
        held.delete(lock);
        rmSync(lock, { force: true });
      };
    }
    const owner = readOwner(lock);
    if (owner !== undefined && isRunning(owner, lock))
      throw new LogError(
        `Unexpected second writer of ${file}, expected one; process ${owner} writes it. End that one, or remove ${lock} if it is no gate`,
      );
    rmSync(lock, { force: true });
  }
  throw new LogError(`Unexpected lock ${lock} that comes back, expected one writer of the log`);
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readOwner(lock: string): number | undefined {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    return Number.isInteger(owner) && owner > 0 ? owner : undefined;
  } catch {
    return undefined;
  }
}

/** In a container each start has the same number: a lock of our own number is one of a process before us. */
function isRunning(owner: number, lock: string): boolean {
  if (owner === process.pid) return held.has(lock);
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
