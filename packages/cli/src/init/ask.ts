import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import { faultIn, faultOf } from './fault-of.ts';
import { type Answers, type Jurisdiction, jurisdictions } from './jurisdictions.ts';

/** Asks, one after the other, what was not said on the command line. */
export async function ask(given: Partial<Answers>, { stdin, stdout }: Io): Promise<Answers> {
  // Only whoever is at a terminal needs it.
  const prompts = await import('@clack/prompts');
  const streams = { input: stdin, output: stdout };
  const answered = <Value>(value: Value): Exclude<Value, symbol> => {
    if (prompts.isCancel(value))
      throw new UsageError('Unexpected end of the questions, expected answers; nothing was written');
    return value as Exclude<Value, symbol>;
  };
  const text = async (
    message: string,
    placeholder: string,
    validate: (value: string | undefined) => string | undefined = () => undefined,
  ): Promise<string> =>
    answered(await prompts.text({ message, placeholder, defaultValue: '', validate, ...streams }));
  const many = async (
    message: string,
    placeholder: string,
    fault: (value: string) => string | undefined = () => undefined,
  ): Promise<string[]> =>
    splitList(await text(message, placeholder, (value = '') => faultIn(splitList(value), fault)));
  const options = Object.entries(jurisdictions).map(([value, label]) => ({
    value: value as Jurisdiction,
    label,
  }));
  return {
    jurisdiction:
      given.jurisdiction ??
      answered(await prompts.select({ message: 'Whose law holds?', options, ...streams })),
    agency: given.agency ?? (await text('What is your agency called?', 'Harbour Police')),
    numbers:
      given.numbers ??
      (await many(
        'Which numbers does it give out? The main one first, with commas between',
        '555-0100, 555-0199',
        faultOf.numbers,
      )),
    domains:
      given.domains ?? (await many('Which domains are its own?', 'police.example.org', faultOf.domains)),
    units: given.units ?? (await many('Which units post?', 'traffic, youth, media')),
  };
}

/** Reads a list with commas between. */
export function splitList(value: string): string[] {
  return value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
