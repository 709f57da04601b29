import type { Command } from 'commander';
import type { Surroundings } from '../surroundings.ts';

/** Adds `bluepencil config`. */
export function addConfig(program: Command, { io, outputs, finish }: Surroundings): void {
  const command = program
    .command('config')
    .description('tell what holds here, and where each value comes from')
    .option('--explain', 'list every value with its file and line')
    .option('--print-config <file>', 'print what holds for the post in a file, as JSON')
    .option('-c, --config <file>', 'use this config, not the nearest bluepencil.yml');
  command.action(async (options: { explain?: boolean; printConfig?: string; config?: string }) => {
    if (options.explain === true && options.printConfig !== undefined)
      command.error('Unexpected --explain beside --print-config, expected one of them');
    const [{ explainConfig }, { printConfig }] = await Promise.all([
      import('../explain-config.ts'),
      import('../print-config.ts'),
    ]);
    finish(
      options.printConfig === undefined
        ? await explainConfig(options, io, outputs)
        : await printConfig(options.printConfig, options, io, outputs),
    );
  });
}
