import { resolve } from 'node:path';
import { verifyLog } from '@bluepencil/hook/node';
import { showPath } from '@bluepencil/node';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { Outputs } from '../outputs.ts';
import { readable } from './readable.ts';
import { readKey } from './read-key.ts';

/** Verifies a decision log; gives 1 when it is not as it was written. */
export async function verify(
  name: string,
  { key = [], holds = [] }: { key?: string[]; holds?: { line: number; hash: string }[] },
  { cwd }: Io,
  { out, err }: Outputs,
): Promise<number> {
  const file = readable(resolve(cwd, name));
  const keys = key.map((each) => readKey(resolve(cwd, each)));
  const { lines, end, faults } = await verifyLog(file, { keys, anchors: holds });
  for (const { line, message } of faults) await out.write(`${showPath(file, cwd)}:${line} ${message}\n`);
  await out.write(`${lines} lines, ${faults.length} not as written, last ${end.line}:${end.hash}\n`);
  if (keys.length === 0)
    await err.write('Signatures were not looked at, expected --key with the key of the gate\n');
  return faults.length > 0 ? exitCodes.held : exitCodes.mayGoOut;
}
