import { isTexts } from './is-texts.ts';
import { PolicyError } from './policy-error.ts';

/** What a unit or a role may post about. */
export interface Duty {
  /** What it is called, for people. */
  name: string;
  /** Globs over the topics that it may post about without asking; without them, every topic that it does not leave. */
  may?: string[];
  /** Topics that it leaves to others. */
  leaves?: string[];
}

/** The parameters that hold duties: of units and of roles, by a glob over `unit` or `role` of a post. */
export const dutyParameters = ['units', 'roles'] as const;

const keys = new Set(['name', 'may', 'leaves']);

/**
 * Refuses duties that are none, since what is misspelt there would let posts through.
 *
 * @throws PolicyError E202 for the first of them
 */
export function checkDuties(parameter: string, value: unknown, layer: string): void {
  const path = ['parameters', parameter];
  const fault = (message: string, at: string[]): PolicyError =>
    new PolicyError('E202', message, { layer, path: [...path, ...at] });
  if (!isMap(value)) throw fault(`Unexpected value as \`${parameter}\`, expected a map by unit or role`, []);
  for (const [glob, duty] of Object.entries(value)) {
    if (!isMap(duty))
      throw fault(`Unexpected value as \`${glob}\`, expected \`name\`, \`may\`, \`leaves\``, [glob]);
    const unknown = Object.keys(duty).find((key) => !keys.has(key));
    if (unknown !== undefined)
      throw fault(`Unexpected key \`${unknown}\`, expected \`name\`, \`may\` or \`leaves\``, [glob, unknown]);
    if (typeof duty.name !== 'string')
      throw fault('Unexpected absence of `name`, expected it in a duty', [glob]);
    const wrong = ['may', 'leaves'].find((key) => duty[key] !== undefined && !isTexts(duty[key]));
    if (wrong !== undefined)
      throw fault(`Unexpected value as \`${wrong}\`, expected a list of topics`, [glob, wrong]);
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
