import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Surroundings } from '../surroundings.ts';

/** Adds `bluepencil log verify` and `log export`. What they need is loaded when they run. */
export function addLog(program: Command, { io, outputs, finish }: Surroundings): void {
  const log = program.command('log').description('verify or export the decision log of a gate');
  log
    .command('verify')
    .description('find whatever was changed, removed or put in another order since the log was written')
    .argument('<file>', 'the log')
    .option('-k, --key <file...>', 'keys of the gate, or their public halves, to verify signatures with')
    .addOption(
      new Option(
        '--holds <line:hash...>',
        'a place that the gate told; the log must still have it',
      ).argParser(parsePlaces),
    )
    .action(async (file: string, options: { key?: string[]; holds?: Place[] }) => {
      const { verify } = await import('../gate/verify-log.ts');
      finish(await verify(file, options, io, outputs));
    });
  log
    .command('export')
    .description('write decisions for a public-records request; there is no text of posts in them')
    .argument('<file>', 'the log')
    .addOption(new Option('-f, --format <format>', 'how').choices(['jsonl', 'csv']).default('jsonl'))
    .addOption(new Option('--from <time>', 'only decisions from then on (ISO 8601)').argParser(parseTime))
    .addOption(new Option('--to <time>', 'only decisions before then').argParser(parseTime))
    .action(async (file: string, options: { format: 'jsonl' | 'csv'; from?: number; to?: number }) => {
      const { writeExport } = await import('../gate/export-log.ts');
      finish(await writeExport(file, options, io, outputs));
    });
}

/** A line of the log and its hash. */
interface Place {
  line: number;
  hash: string;
}

function parsePlaces(value: string, before: Place[] | undefined): Place[] {
  const [, line, hash = ''] = /^(\d{1,12}):([0-9a-f]{64})$/.exec(value) ?? [];
  if (line === undefined) throw new InvalidArgumentError('Expected a line and its hash, LINE:HASH.');
  return [...(before ?? []), { line: Number(line), hash }];
}

function parseTime(value: string): number {
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw new InvalidArgumentError('Expected a time in ISO 8601.');
  return time;
}
