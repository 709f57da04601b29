import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formats } from '@bluepencil/reporter';
import { describe, expect, test } from 'vitest';
import { exitCodes } from './exit-codes.ts';
import { readScenario } from './read-scenario.ts';
import { runIn } from './sample-io.ts';

// What `--help` promises is what the scenarios run: no flag, value or exit code without one.
const folder = fileURLToPath(new URL('../../../fixtures/scenarios', import.meta.url));
const runs = readdirSync(folder)
  .filter((name) => name.endsWith('.scenario'))
  .flatMap((name) => readScenario(readFileSync(`${folder}/${name}`, 'utf8')).runs)
  .flatMap(({ command, exit }) =>
    [...command.matchAll(/\bbluepencil ([^|;&>]*)/g)].map(([, args = '']) => ({
      words: args.trim().split(/[\s=]+/),
      // A loop of the shell says a value before the command.
      all: command.split(/[\s=;]+/),
      exit,
    })),
  );

const help = async (...args: string[]) => (await runIn(folder, [...args, '--help'])).out;
const names = [...(await help()).matchAll(/^ {2}([a-z][a-z-]*) (?=.*\S)/gm)].map(([, name = '']) => name);
const commands = ['lint', ...names.filter((name) => !['lint', 'bluepencil'].includes(name))];

/** Runs of a command; those that name none are of the program itself. */
const runsOf = (command: string) =>
  runs.filter(({ words }) => words[0] === command || words[0] === `--${command}`);

describe('scenarios', () => {
  test('know the commands', () => {
    expect(commands).toEqual(
      expect.arrayContaining(['lint', 'explain', 'baseline', 'init', 'mcp', 'completion']),
    );
  });

  test.each(commands)('run every flag and choice of %s', async (command) => {
    const text = (await help(command)).replace(/\s+/g, ' ');
    const flags = [...text.matchAll(/ (--[a-z][a-z-]*)/g)].map(([, flag = '']) => flag);
    const choices = [...text.matchAll(/choices: ((?:"[^"]*"(?:, )?)+)/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/"([^"]*)"/g)].map(([, choice = '']) => choice),
    );
    const used = new Set(runsOf(command).flatMap(({ all }) => all));
    // The flag alone is how one asks; its value is only there so that it takes no file for it.
    const expected = [...flags, ...choices].filter((each) => each !== 'asked' && each !== '--help');
    expect([command, expected.filter((each) => !used.has(each))]).toEqual([command, []]);
  });

  test('write every format', () => {
    const used = new Set(runsOf('lint').flatMap(({ words }) => words));
    expect(Object.keys(formats).filter((format) => !used.has(format))).toEqual([]);
  });

  test('end with every exit code of every command', () => {
    const codesOf = (command: string) => new Set(runsOf(command).map(({ exit }) => exit));
    expect(codesOf('lint')).toEqual(new Set(Object.values(exitCodes)));
    expect(codesOf('diff')).toEqual(new Set(Object.values(exitCodes)));
    expect(codesOf('test')).toEqual(new Set(Object.values(exitCodes)));
    for (const command of ['explain', 'baseline', 'config', 'init', 'completion', 'mcp', 'new', 'docs'])
      expect([command, codesOf(command)]).toEqual([
        command,
        new Set([exitCodes.mayGoOut, exitCodes.couldNotCheck]),
      ]);
    expect(codesOf('env-info')).toEqual(new Set([exitCodes.mayGoOut]));
  });
});
