import type { Command } from 'commander';

/** Shells that completions can be written for. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** Name of a shell. */
export type Shell = (typeof shells)[number];

/** Gives a script that completes commands, flags and the values of flags; it is made from the commands themselves. */
export function completion(shell: Shell, program: Command): string {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    summary: command.description(),
    words: wordsOf(command),
  }));
  return shell === 'fish' ? forFish(commands) : forBash(commands, shell);
}

interface Completed {
  name: string;
  summary: string;
  words: string[];
}

/** The flags of a command, and what a flag or an argument may be. */
function wordsOf(command: Command): string[] {
  const flags = command.options.flatMap(({ long, argChoices = [] }) => [
    ...(long === undefined ? [] : [long]),
    ...argChoices,
  ]);
  const values = command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices);
  return [...values, ...flags, '--help'];
}

function forBash(commands: readonly Completed[], shell: 'bash' | 'zsh'): string {
  const cases = commands.map(({ name, words }) => `    ${name}) words='${words.join(' ')}' ;;`);
  return `${shell === 'zsh' ? 'autoload -U +X bashcompinit && bashcompinit\n' : ''}_bluepencil() {
  local words
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words='' ;;
  esac
  [ "$COMP_CWORD" -eq 1 ] && words='${commands.map(({ name }) => name).join(' ')} --help --version'
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _bluepencil bluepencil
`;
}

function forFish(commands: readonly Completed[]): string {
  const lines = commands.flatMap(({ name, summary, words }) => [
    `complete -c bluepencil -n __fish_use_subcommand -a ${name} -d '${summary}'`,
    `complete -c bluepencil -n '__fish_seen_subcommand_from ${name}' -a '${words.join(' ')}'`,
  ]);
  return `${lines.join('\n')}\n`;
}
