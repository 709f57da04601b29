import type { Rule } from './rule.ts';

/** Puts the values of parameters into the message of a rule: `{{$emergencyNumber}}` becomes `911`. */
export function wordMessage<Kind extends Rule>(
  rule: Kind,
  parameters: Readonly<Record<string, unknown>>,
): Kind {
  if (!rule.message.includes('{{$')) return rule;
  const message = rule.message.replaceAll(/\{\{\$(\w+)\}\}/g, (_, name: string) =>
    valuesOf(parameters[name]).join(' or '),
  );
  return { ...rule, message };
}

/** Only words and numbers can be said. */
function valuesOf(value: unknown): (string | number)[] {
  return [value].flat().filter((each) => typeof each === 'string' || typeof each === 'number');
}
