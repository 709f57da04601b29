import type { DataRule } from '@bluepencil/core';
import validateRule from 'bluepencil:rule-validator';
import { isNode, parseDocument, stringify } from 'yaml';
import type { RuleFault } from './playground.ts';

/** A rule must have examples; a page that shows what it finds at once needs none. */
const examples = { fail: ['-'], pass: ['-'] };

/** Writes a rule as YAML, without its examples; what decides stands before what explains. */
export function writeRule(rule: DataRule): string {
  const { id, verdict, message, check, options, summary, why, sources } = rule;
  const rest: Partial<DataRule> = { ...rule };
  delete rest.examples;
  const first = { id, verdict, message };
  const last = { check, options, summary, why, sources };
  for (const key of Object.keys({ ...first, ...last })) Reflect.deleteProperty(rest, key);
  return stringify({ ...first, ...rest, ...last }, { lineWidth: 0 });
}

/** Reads a rule from YAML; gives what is wrong with it if it is none. */
export function readRule(text: string, id: string): DataRule | RuleFault {
  const document = parseDocument(text, { stringKeys: true, prettyErrors: false });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault)
    return {
      message: `Unexpected YAML, expected it to be well-formed: ${fault.message}`,
      offset: fault.pos[0],
    };
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  const rule = { examples, ...(typeof value === 'object' ? value : {}) };
  if (!validateRule(rule)) return faultOf(validateRule.errors ?? [], document);
  const read = rule as unknown as DataRule;
  if (read.id === id) return read;
  return {
    message: `Unexpected id \`${read.id}\`, expected \`${id}\`: it is this rule that is edited`,
    offset: 0,
  };
}

/** What a precompiled validator of ajv tells. */
export interface ShapeError {
  instancePath: string;
  keyword: string;
  message?: string;
  params: { additionalProperty?: string; allowedValues?: unknown[] };
}

/** Words the error that helps most: the deepest, and a key too many rather than one that is missing. */
function faultOf(errors: readonly ShapeError[], document: ReturnType<typeof parseDocument>): RuleFault {
  const depth = ({ instancePath, keyword }: ShapeError) =>
    instancePath.split('/').length * 10 +
    (keyword === 'additionalProperties' ? 2 : keyword === 'anyOf' ? -15 : 0);
  const [best] = [...errors].sort((a, b) => depth(b) - depth(a));
  const path = (best?.instancePath ?? '').split('/').slice(1);
  const { additionalProperty, allowedValues } = best?.params ?? {};
  const place = path.join('.') || 'the rule';
  const message =
    additionalProperty === undefined
      ? `Unexpected ${place}: it ${best?.message ?? 'does not fit'}${allowedValues ? `: ${allowedValues.join(', ')}` : ''}`
      : `Unexpected key \`${additionalProperty}\` in ${place}`;
  const node: unknown = document.getIn(
    additionalProperty === undefined ? path : [...path, additionalProperty],
    true,
  );
  return { message, offset: isNode(node) ? (node.range?.[0] ?? 0) : 0 };
}
