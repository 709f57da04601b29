import { Argument, type Command } from 'commander';
import { newRule } from '../new-rule.ts';
import type { Surroundings } from '../surroundings.ts';
import { testPacks } from '../test-packs.ts';

const configFlag = ['-c, --config <file>', 'use this config, not the nearest bluepencil.yml'] as const;

/** Adds what the author of a pack needs: `bluepencil new` and `bluepencil test`. */
export function addAuthoring(program: Command, { io, outputs, finish }: Surroundings): void {
  program
    .command('new')
    .description('start a rule of a pack: writes its file, for you to fill in')
    .addArgument(new Argument('<what>', 'what to start').choices(['rule']))
    .argument('<id>', 'area/slug, such as tone/mascot')
    .option('--pack <folder>', 'the folder of the pack', 'pack')
    .action(async (_: string, id: string, { pack }: { pack: string }) => {
      finish(await newRule(id, pack, io, outputs));
    });
  program
    .command('test')
    .description('try every example of a pack, and tell what nothing in it uses or reaches')
    .argument('[packs...]', 'folders of packs; without any, those that the config extends')
    .option(...configFlag)
    .action(async (folders: string[], options: { config?: string }) => {
      finish(await testPacks(folders, options, io, outputs));
    });
}
