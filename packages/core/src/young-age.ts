import { PolicyError } from './policy-error.ts';
import { numberInWords } from './read/entities/spoken-number.ts';

/** The parameter with the age, in years, from which somebody is no young person any more. */
export const youngAgeParameter = 'youngAge';

/** What holds where no pack says otherwise. */
export const defaultYoungAge = 18;

/** Nobody is young for longer, and a mistake such as 180 is told. */
const oldest = 25;

/**
 * Refuses an age that is none: with it every accused would count as grown up, or as young.
 *
 * @throws PolicyError E202
 */
export function checkYoungAge(value: unknown, layer: string): void {
  if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= oldest) return;
  throw new PolicyError(
    'E202',
    `Unexpected value as \`${youngAgeParameter}\`, expected an age in years from 1 to ${oldest}`,
    { layer, path: ['parameters', youngAgeParameter], hint: `${youngAgeParameter}: ${defaultYoungAge}` },
  );
}

/** Gives the age that holds among parameters. */
export function youngAgeOf(parameters: Readonly<Record<string, unknown>>): number {
  const value = parameters[youngAgeParameter];
  return typeof value === 'number' ? value : defaultYoungAge;
}

/** From this age on children answer for what they did; smaller numbers in a text mostly count something else. */
const youngest = 10;

/** Gives the ages of young people who may be accused, as words of a phrase, in digits and spelled out. */
export function youngAges(parameters: Readonly<Record<string, unknown>>): string[] {
  const ages = Array.from(
    { length: Math.max(0, youngAgeOf(parameters) - youngest) },
    (_, at) => youngest + at,
  );
  return ages.flatMap((age) => [`${age}`, numberInWords(age)]);
}
