import { Argument, type Command, Option } from 'commander';
import type { Surroundings } from '../surroundings.ts';
import { addLog } from './add-log.ts';

const roles = ['author', 'pio', 'admin'] as const;

/** Adds `bluepencil serve`, `gate init`, `gate key`, and what reads the log. What they need is loaded when they run. */
export function addGate(program: Command, surroundings: Surroundings): void {
  const { io, outputs, finish } = surroundings;
  addLog(program, surroundings);
  program
    .command('serve')
    .description('answer posting tools over HTTP: verdicts with signed receipts, approvals, a decision log')
    .option('-g, --gate <file>', 'the config of the gate', 'bluepencil-gate.yml')
    .action(async ({ gate }: { gate: string }) => {
      const { serve } = await import('../gate/serve.ts');
      finish(await serve(gate, io, outputs));
    });
  const gate = program.command('gate').description('prepare a gate: its config, its keys');
  gate
    .command('init')
    .description('write bluepencil-gate.yml and a signing key, and print an API key for each role, once')
    .action(async () => {
      const { initGate } = await import('../gate/init-gate.ts');
      finish(await initGate(io, outputs));
    });
  gate
    .command('key')
    .description('print a new API key, once, and the lines for bluepencil-gate.yml')
    .addArgument(new Argument('<id>', 'who holds it'))
    .addOption(new Option('-r, --role <role>', 'what its holder may do').choices(roles).default('author'))
    .action(async (id: string, { role }: { role: (typeof roles)[number] }) => {
      const { makeKey } = await import('../gate/make-key.ts');
      finish(await makeKey({ id, role }, outputs));
    });
}
