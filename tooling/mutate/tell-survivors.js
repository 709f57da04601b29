// A reporter of Stryker: tells each change that no test sees once it is known, so that a run that is stopped was not in vain.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * @typedef {{ line: number, column: number }} Place
 * @typedef {{ status: string, fileName: string, location: { start: Place, end: Place }, mutatorName: string, replacement: string }} Mutant
 */

class SurvivorTeller {
  /** @param {Mutant} mutant */
  onMutantTested({ status, fileName, location: { start, end }, mutatorName, replacement }) {
    if (status !== 'Survived' && status !== 'NoCoverage') return;
    const lines = readFileSync(fileName, 'utf8')
      .split('\n')
      .slice(start.line - 1, end.line);
    const last = lines.pop()?.slice(0, end.column - 1);
    const code = [...lines, last].join('\n').slice(start.column - 1);
    const place = `${relative(process.cwd(), fileName)}:${start.line}:${start.column}`;
    process.stdout.write(`${status} ${place} ${mutatorName}\n- ${code}\n+ ${replacement}\n`);
  }
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'tell-survivors', injectableClass: SurvivorTeller }];
