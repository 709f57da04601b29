import type { Signer } from '@bluepencil/core';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { WaiveOptions } from '../waive-findings.ts';
import type { Surroundings } from '../surroundings.ts';

/** Adds `bluepencil waive`. */
export function addWaive(program: Command, { io, outputs, finish }: Surroundings): void {
  program
    .command('waive')
    .description('print waivers that let stand what a rule finds in these exact posts')
    .argument('<files...>', 'the posts, as for lint')
    .requiredOption('--rule <id>', 'the rule')
    .requiredOption('--reason <text>', 'why its findings may stand')
    .addOption(signerOption())
    .requiredOption('--until <date>', 'the last day, or a time with its offset', parseUntil)
    .option('-c, --config <file>', 'use this config, not the nearest bluepencil.yml')
    .action(async (files: string[], options: WaiveOptions) => {
      const { waiveFindings } = await import('../waive-findings.ts');
      finish(await waiveFindings(files, options, io, outputs));
    });
}

function signerOption(): Option {
  return new Option('--by <name:role>', 'who answers for it, such as "A. Marsh:pio"; may be repeated')
    .argParser((value, before: Signer[] | undefined) => {
      const at = value.lastIndexOf(':');
      const [name, role] = [value.slice(0, Math.max(at, 0)).trim(), value.slice(at + 1).trim()];
      if (name === '' || role === '')
        throw new InvalidArgumentError('Expected a name and a role, such as "A. Marsh:pio".');
      return [...(before ?? []), { name, role }];
    })
    .makeOptionMandatory();
}

function parseUntil(value: string): string {
  if (/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/.test(value)) return value;
  throw new InvalidArgumentError('Expected a date such as 2026-06-30.');
}
