import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSigningKey } from '@bluepencil/hook/node';
import { createApiKey } from '@bluepencil/hook/server';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { Outputs } from '../outputs.ts';
import { UsageError } from '../usage-error.ts';
import { showKey } from './make-key.ts';

const configName = 'bluepencil-gate.yml';
const keyName = 'bluepencil-gate.key.json';

const holders = [
  { id: 'newsroom', role: 'author' },
  { id: 'pio', role: 'pio' },
  { id: 'office', role: 'admin' },
] as const;

/** Writes a config and a signing key to begin with, and prints an API key for each role. */
export async function initGate({ cwd }: Io, { out, err }: Outputs): Promise<number> {
  for (const name of [configName, keyName])
    if (existsSync(join(cwd, name)))
      throw new UsageError(
        `Unexpected \`${name}\`, expected none yet; \`bluepencil gate key\` makes further API keys`,
      );
  const keys = await Promise.all(holders.map(async (holder) => ({ ...holder, ...(await createApiKey()) })));
  writeFileSync(join(cwd, keyName), `${JSON.stringify(await createSigningKey())}\n`, {
    mode: 0o600,
    flag: 'wx',
  });
  writeFileSync(join(cwd, configName), configOf(keys.map(showKey)), { flag: 'wx' });
  await err.write('API keys, which are kept nowhere and not shown again:\n');
  await out.write(keys.map(({ id, key }) => `${id} ${key}\n`).join(''));
  await err.write(
    `\n${configName} and ${keyName} written; keep the key to yourself. Start with \`bluepencil serve\`.\n`,
  );
  return exitCodes.mayGoOut;
}

function configOf(keys: readonly string[]): string {
  return `# How \`bluepencil serve\` runs: docs/guides/gate.md.
host: 127.0.0.1
port: 8321
signingKey: ${keyName}
log: bluepencil-decisions.jsonl
keys:   # \`bluepencil gate key ID --role author|pio|admin\` makes more
${keys.join('')}`;
}
