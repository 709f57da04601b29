import { Argument, type Command } from 'commander';
import type { BaselineAction } from '../keep-baseline.ts';
import type { Surroundings } from '../surroundings.ts';

const actions: BaselineAction[] = ['create', 'update', 'prune'];

/** Adds `bluepencil baseline`. */
export function addBaseline(program: Command, { io, outputs, finish }: Surroundings): void {
  program
    .command('baseline')
    .description(
      'keep a list of findings that may stand: create it, update it by what is found now, prune what is gone',
    )
    .addArgument(new Argument('<action>', 'what to do').choices(actions))
    .argument('<files...>', 'the posts, as for lint')
    .option('--baseline <file>', 'the baseline', '.bluepencil-baseline.json')
    .option('-c, --config <file>', 'use this config, not the nearest bluepencil.yml')
    .action(
      async (action: BaselineAction, files: string[], options: { baseline: string; config?: string }) => {
        const { keepBaseline } = await import('../keep-baseline.ts');
        finish(await keepBaseline(action, files, { ...options, io, outputs }));
      },
    );
}
