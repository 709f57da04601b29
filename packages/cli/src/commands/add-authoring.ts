import { Argument, type Command, Option } from 'commander';
import type { writeDocs } from '../docs/write-docs.ts';
import type { Surroundings } from '../surroundings.ts';

const configFlag = ['-c, --config <file>', 'use this config, not the nearest bluepencil.yml'] as const;

/** Adds what a policy office needs: to start a rule, test packs, print the policy, and compare two. */
export function addAuthoring(program: Command, surroundings: Surroundings): void {
  addPackCommands(program, surroundings);
  addPolicyCommands(program, surroundings);
}

function addPackCommands(program: Command, { io, outputs, finish }: Surroundings): void {
  program
    .command('new')
    .description('start a rule of a pack: writes its file, for you to fill in')
    .addArgument(new Argument('<what>', 'what to start').choices(['rule']))
    .argument('<id>', 'area/slug, such as tone/mascot')
    .option('--pack <folder>', 'the folder of the pack', 'pack')
    .action(async (_: string, id: string, { pack }: { pack: string }) => {
      const { newRule } = await import('../new-rule.ts');
      finish(await newRule(id, pack, io, outputs));
    });
  program
    .command('test')
    .description('try every example of a pack, and tell what nothing in it uses or reaches')
    .argument('[packs...]', 'folders of packs; without any, those that the config extends')
    .option(...configFlag)
    .action(async (folders: string[], options: { config?: string }) => {
      const { testPacks } = await import('../test-packs.ts');
      finish(await testPacks(folders, options, io, outputs));
    });
}

function addPolicyCommands(program: Command, { io, outputs, finish }: Surroundings): void {
  program
    .command('docs')
    .description(
      'write the whole policy on one page: each rule with verdict, reason, ground, and the line that says so',
    )
    .addOption(
      new Option('-f, --format <format>', 'how (default: markdown, or by the ending of --output)').choices([
        'markdown',
        'html',
      ]),
    )
    .option('-o, --output <file>', 'where it goes, instead of standard output')
    .option(...configFlag)
    .action(async (options: Parameters<typeof writeDocs>[0]) => {
      const { writeDocs: write } = await import('../docs/write-docs.ts');
      finish(await write(options, io, outputs));
    });
  program
    .command('diff')
    .description('tell which posts get another verdict under a new config, and why')
    .argument('<old>', 'the config as it was')
    .argument('<new>', 'the config as it will be')
    .requiredOption('--posts <files...>', 'the posts, as for lint: an archive')
    .action(async (before: string, after: string, { posts }: { posts: string[] }) => {
      const { diffPolicies } = await import('../diff-policies.ts');
      finish(await diffPolicies([before, after], posts, io, outputs));
    });
}
