import { resolve } from 'node:path';
import { loadLayers, loadPolicy, writeWhole } from '@bluepencil/node';
import { exitCodes } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import type { Outputs } from '../outputs.ts';
import { describePolicy } from './describe-policy.ts';
import { renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';

/** Writes the whole policy on one page, to standard output or to a file whose ending may tell the format. */
export async function writeDocs(
  options: { format?: 'html' | 'markdown'; output?: string; config?: string },
  io: Io,
  { out }: Outputs,
): Promise<number> {
  const where = { cwd: io.cwd, config: options.config };
  const { listConfirmations } = await import('@bluepencil/kit/author');
  const page = describePolicy(loadPolicy(where), loadLayers(where), { cwd: io.cwd, listConfirmations });
  const format = options.format ?? (/\.html?$/i.test(options.output ?? '') ? 'html' : 'markdown');
  const text = format === 'html' ? renderHtml(page) : renderMarkdown(page);
  if (options.output === undefined) await out.write(text);
  else {
    writeWhole(resolve(io.cwd, options.output), text);
    await out.write(`${options.output} written\n`);
  }
  return exitCodes.mayGoOut;
}
