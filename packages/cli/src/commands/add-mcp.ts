import type { Command } from 'commander';
import type { Surroundings } from '../surroundings.ts';

/** Adds `bluepencil mcp`. */
export function addMcp(program: Command, { io, outputs, finish }: Surroundings): void {
  program
    .command('mcp')
    .description(
      'serve check, explain and list_rules to an assistant, by the Model Context Protocol over stdio',
    )
    .option('-c, --config <file>', 'use this config, not the nearest bluepencil.yml')
    .action(async (options: { config?: string }) => {
      const { serveMcp } = await import('../mcp/serve.ts');
      finish(await serveMcp(options, io, outputs));
    });
}
