import { dirname, resolve } from 'node:path';
import {
  type AccessEntry,
  LogError,
  type ServedGate,
  serveGate,
  type ServeGateOptions,
} from '@bluepencil/hook/node';
import { type GateConfig, loadGateConfig, loadPolicy, showError } from '@bluepencil/node';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { Outputs } from '../outputs.ts';
import { UsageError } from '../usage-error.ts';
import { readKey } from './read-key.ts';
import { toSource } from './to-source.ts';

const minute = 60_000;

/** Serves the gate until it is told to end; the signal HUP makes it read its policy again. */
export async function serve(gateFile: string, io: Io, { err }: Outputs): Promise<number> {
  const file = resolve(io.cwd, gateFile);
  const config = loadGateConfig(file);
  const folder = dirname(file);
  const tell = (entry: AccessEntry): void => {
    void err.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
  };
  const gate = await starting({
    host: config.host ?? '127.0.0.1',
    port: config.port ?? 8321,
    loadPolicy: () => {
      const where = config.config === undefined ? undefined : resolve(folder, config.config);
      const { policy, waivers } = loadPolicy({ cwd: folder, config: where });
      return { policy, waivers: waivers.waivers };
    },
    key: readKey(resolve(folder, config.signingKey)),
    previousKeys: config.previousKeys?.map((each) => readKey(resolve(folder, each))),
    log: resolve(folder, config.log),
    apiKeys: config.keys,
    receiptLifetime: config.receiptMinutes === undefined ? undefined : config.receiptMinutes * minute,
    limits: config.limits,
    sources: config.webhooksIn?.map((each) => toSource(each, secretsOf(each.secretsFrom ?? [], io))),
    targets: targetsOf(config, io),
    tell,
  });
  const stopWatching = onHangUp(() => {
    // The reason is for whoever edits the policy; it has no text of posts.
    gate.reload('signal').catch((error: unknown) => void err.write(`${showError(error, io)}\n`));
  });
  await ending(io.signal);
  stopWatching();
  await gate.close();
  return exitCodes.mayGoOut;
}

/** Starts the gate; what keeps it from starting is told without a stack, since it is for whoever runs it. */
async function starting(options: ServeGateOptions): Promise<ServedGate> {
  try {
    return await serveGate(options);
  } catch (error) {
    if (error instanceof LogError) throw new UsageError(`${error.code} ${error.message}`);
    const { code, message } = error as NodeJS.ErrnoException;
    if (error instanceof TypeError || code === 'EADDRINUSE' || code === 'EACCES')
      throw new UsageError(`E202 ${message}`);
    throw error;
  }
}

function targetsOf({ webhooksOut = [] }: GateConfig, io: Io) {
  return webhooksOut.map(({ id, url, secretsFrom, events }) => ({
    ...{ id, url, events },
    secrets: secretsOf(secretsFrom, io),
  }));
}

function secretsOf(names: readonly string[], { env }: Io): string[] {
  return names.map((name) => {
    const secret = env[name];
    if (secret === undefined || secret === '')
      throw new UsageError(
        `E202 Unexpected absence of ${name} in the environment, expected the secret of a webhook`,
      );
    return secret;
  });
}

function onHangUp(listener: () => void): () => void {
  process.on('SIGHUP', listener);
  return () => process.off('SIGHUP', listener);
}

/** Waits for the interruption that the command line knows of, or for the signal TERM. */
function ending(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => resolve();
    process.once('SIGTERM', end);
    signal?.addEventListener('abort', end, { once: true });
    if (signal?.aborted) resolve();
  });
}
