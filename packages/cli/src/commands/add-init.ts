import { type Command, Option } from 'commander';
import { splitList } from '../init/ask.ts';
import type { initConfig } from '../init/init-config.ts';
import { jurisdictions } from '../init/jurisdictions.ts';
import type { Surroundings } from '../surroundings.ts';

/** Adds `bluepencil init`. */
export function addInit(program: Command, { io, outputs, finish }: Surroundings): void {
  program
    .command('init')
    .description('write a config to begin with; asks at a terminal what is not said here')
    .addOption(new Option('--jurisdiction <pack>', 'whose law holds').choices(Object.keys(jurisdictions)))
    .option('--agency <name>', 'what the agency is called')
    .option('--numbers <list>', 'its telephone numbers, the main one first, with commas between', splitList)
    .option('--domains <list>', 'its domains, with commas between', splitList)
    .option('--units <list>', 'the units that post, with commas between', splitList)
    .option('-y, --yes', 'ask nothing')
    .action(async (options: Parameters<typeof initConfig>[0]) => {
      const { initConfig: init } = await import('../init/init-config.ts');
      finish(await init(options, io, outputs));
    });
}
