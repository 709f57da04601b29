import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createTokenSigner, type TokenSigner } from '../create-token-signer.ts';
import type { Decision, DecisionLog, LogPlace, SpentReceipt } from '../decision.ts';
import type { SigningKey } from '../import-signing-key.ts';
import { type ChainEnd, chainLine, sealLine } from './chain-line.ts';
import { lockFile } from './lock-file.ts';
import { readBack } from './read-back.ts';

/** A decision log in a file. */
export interface FileLog extends DecisionLog {
  readonly spent: readonly SpentReceipt[];
  /** The last line. */
  end: () => ChainEnd;
  /** Writes what is waiting, and lets go of the file. */
  close: () => Promise<void>;
}

/** Where a log is kept, and what signs its lines. */
export interface LogOptions {
  file: string;
  key: SigningKey;
  /** Milliseconds since 1970; for what is written while the log is opened. */
  now?: (() => number) | undefined;
}

interface Waiting {
  decision: Decision;
  at: number;
  resolve: (place: LogPlace) => void;
  reject: (cause: unknown) => void;
}

/**
 * Opens a log: reads it back, sets a torn end aside, and goes on where it ends. Only one process can have it open.
 *
 * @throws LogError when another process writes it, or when a line was changed or is missing
 */
export async function openDecisionLog({ file, key, now = Date.now }: LogOptions): Promise<FileLog> {
  await mkdir(dirname(file), { recursive: true });
  const unlock = lockFile(file);
  try {
    const { end, size, spent, lastAt, recovered } = await readBack(file, now());
    const handle = await open(file, 'a');
    const log = new ChainedFile({ handle, signer: createTokenSigner(key), end, size });
    if (recovered) await log.append({ event: 'recover', ...recovered }, Math.max(now(), lastAt));
    return {
      ...{ spent, lastAt },
      append: (decision, at) => log.append(decision, at),
      end: () => log.end,
      close: async () => {
        await log.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Appends lines to a file: what waits together is written and brought to the disk together. */
class ChainedFile {
  end: ChainEnd;
  readonly #handle: FileHandle;
  readonly #signer: TokenSigner;
  #size: number;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;
  #fault: unknown;

  constructor({
    handle,
    signer,
    end,
    size,
  }: {
    handle: FileHandle;
    signer: TokenSigner;
    end: ChainEnd;
    size: number;
  }) {
    [this.#handle, this.#signer, this.end, this.#size] = [handle, signer, end, size];
  }

  append(decision: Decision, at: number): Promise<LogPlace> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ decision, at, resolve, reject });
      this.#writing ??= this.#writeAll();
    });
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#handle.close();
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0);
      try {
        const places = await this.#write(batch);
        batch.forEach(({ resolve }, index) => resolve(places[index] ?? this.end));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    // Right after nothing was waiting: what comes now starts anew.
    this.#writing = undefined;
  }

  async #write(batch: readonly Waiting[]): Promise<LogPlace[]> {
    if (this.#fault !== undefined) await this.#mend();
    const lines: (ChainEnd & { text: string })[] = [];
    for (const { decision, at } of batch) lines.push(chainLine(lines.at(-1) ?? this.end, decision, at));
    const sealed = await Promise.all(
      lines.map(async (line) => `${sealLine(line, await this.#signer.signText(line.hash))}\n`),
    );
    const bytes = Buffer.from(sealed.join(''));
    try {
      await this.#handle.appendFile(bytes);
      await this.#handle.datasync();
    } catch (error) {
      this.#fault = error;
      await this.#mend().catch(() => undefined);
      throw error;
    }
    this.#size += bytes.length;
    this.end = lines.at(-1) ?? this.end;
    return lines.map(({ line, hash }) => ({ line, hash }));
  }

  /** A full disk may have taken half of a line: without it the next one follows the last whole one. */
  async #mend(): Promise<void> {
    await this.#handle.truncate(this.#size);
    await this.#handle.datasync();
    this.#fault = undefined;
  }
}
