import { createApiKey } from '@bluepencil/hook/server';
import type { GateKey } from '@bluepencil/node';
import { exitCodes } from '../exit-codes.ts';
import type { Outputs } from '../outputs.ts';
import { UsageError } from '../usage-error.ts';

/** Makes an API key; prints it, and what the config keeps of it. */
export async function makeKey(
  { id, role }: Pick<GateKey, 'id' | 'role'>,
  { out, err }: Outputs,
): Promise<number> {
  if (!/^[\w.@-]{1,64}$/.test(id))
    throw new UsageError('Unexpected id, expected letters, digits, `.`, `@`, `_` or `-`, at most 64');
  const { key, sha256 } = await createApiKey();
  await err.write(`The key of ${id}, which is kept nowhere and not shown again:\n`);
  await out.write(`${key}\n`);
  await err.write(`\nFor \`keys\` in bluepencil-gate.yml:\n${showKey({ id, role, sha256 })}`);
  return exitCodes.mayGoOut;
}

/** Shows what the config keeps of a key. */
export function showKey({ id, role, sha256 }: GateKey): string {
  return `  - {id: ${id}, role: ${role}, sha256: ${sha256}}\n`;
}
