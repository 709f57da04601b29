/** One run of the command line in a scenario, and what is expected of it. */
export interface ScenarioRun {
  /** Line of the scenario on which it starts. */
  line: number;
  /** As it would be typed, without `bluepencil`. */
  command: string;
  env: Record<string, string>;
  stdin: string;
  exit: number;
  /** Expected texts; a line `…` stands for any lines, and `…` within one for any characters. */
  stdout?: string;
  stderr?: string;
  /** Files as they are expected afterwards. */
  after: Record<string, string>;
}

/** A scenario: files to begin with, and runs one after the other. */
export interface Scenario {
  files: Record<string, string>;
  runs: ScenarioRun[];
}

/**
 * Reads a scenario. Parts begin with a line of `====` and a name; what stands before the first one is a comment:
 * `file NAME`, `run COMMAND`, and after a run `env NAME=VALUE`, `stdin`, `exit CODE`, `stdout`, `stderr`, `after NAME`.
 */
export function readScenario(text: string): Scenario {
  const scenario: Scenario = { files: {}, runs: [] };
  for (const { kind, argument, body, line } of parts(text)) {
    if (kind === 'file') scenario.files[argument] = body;
    else if (kind === 'run')
      scenario.runs.push({ line, command: argument, env: {}, stdin: '', exit: NaN, after: {} });
    else addTo(scenario.runs.at(-1), { kind, argument, body, line });
  }
  return scenario;
}

interface Part {
  kind: string;
  argument: string;
  body: string;
  line: number;
}

function parts(text: string): Part[] {
  const found: Part[] = [];
  text.split('\n').forEach((row, index) => {
    const [, kind, argument = ''] = /^==== (\w+)(?: (.*))?$/.exec(row) ?? [];
    const last = found.at(-1);
    if (kind !== undefined) found.push({ kind, argument, body: '', line: index + 1 });
    else if (last) last.body += `${row}\n`;
  });
  // The blank line before the next part belongs to the scenario, not to the file.
  return found.map((part) => ({ ...part, body: part.body.replace(/(^|\n)\n$/, '$1') }));
}

function addTo(run: ScenarioRun | undefined, { kind, argument, body, line }: Part): void {
  if (!run) throw new Error(`line ${line}: expected a run before \`${kind}\``);
  if (kind === 'exit') run.exit = Number(argument);
  else if (kind === 'stdout' || kind === 'stderr' || kind === 'stdin') run[kind] = body;
  else if (kind === 'after') run.after[argument] = body;
  else if (kind === 'env') {
    const [name = '', value = ''] = argument.split('=');
    run.env[name] = value;
  } else throw new Error(`line ${line}: unexpected \`${kind}\``);
}
