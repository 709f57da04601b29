import { clauseOf, lint, type Metadata, type Policy } from '@bluepencil/core';
import { type LoadedPolicy, loadPolicy } from '@bluepencil/node';
import { explain, report } from '@bluepencil/reporter';

/** Something a client may have done; see the protocol. */
export interface Tool {
  name: string;
  description: string;
  inputSchema: object;
  annotations: { readOnlyHint: boolean };
  /** Gives the answer as text. */
  call: (args: Record<string, unknown>) => string;
}

/** What a client asked in a way that has no answer. */
export class ToolFault extends Error {
  override name = 'ToolFault';
}

const annotations = { readOnlyHint: true };

/** Loading takes a second, and drafts come one after the other; a changed config holds after this many milliseconds. */
const policyAge = 5000;

function createLoader(where: { cwd: string; config?: string | undefined }): () => LoadedPolicy {
  let loaded: { policy: LoadedPolicy; at: number } | undefined;
  return () => {
    if (!loaded || Date.now() - loaded.at > policyAge) {
      // What cannot be loaded throws each time: an old policy would let posts out.
      loaded = undefined;
      loaded = { policy: loadPolicy(where), at: Date.now() };
    }
    return loaded.policy;
  };
}

/** Makes the tools for the policy of a folder. */
export function createTools(where: { cwd: string; config?: string | undefined }): Tool[] {
  const load = createLoader(where);
  return [
    {
      name: 'check',
      description:
        'Check the draft of a post: gives its verdict (publish, advise, review, block) and findings as JSON, with what is personal masked.',
      inputSchema: {
        type: 'object',
        properties: {
          text: { type: 'string', description: 'The text to publish' },
          meta: {
            type: 'object',
            description: 'What is known of the post: channel, account, unit, role, jurisdiction, attachments',
          },
        },
        required: ['text'],
      },
      annotations,
      call: (args) => check(args, load()),
    },
    {
      name: 'explain',
      description: 'Tell what a rule or a clause asks, why, on which ground, and where it begins and ends.',
      inputSchema: {
        type: 'object',
        properties: { rule: { type: 'string', description: 'Id of a rule or a clause, such as pii/phone' } },
        required: ['rule'],
      },
      annotations,
      call: ({ rule }) => explainAll(rule, load().policy),
    },
    {
      name: 'list_rules',
      description: 'List the rules that hold here: id, verdict and what each asks, a rule a line.',
      inputSchema: { type: 'object', properties: {} },
      annotations,
      call: () =>
        load()
          .policy.rules.map(({ rule, verdict }) => `${rule.id}  ${verdict}  ${rule.summary}`)
          .join('\n'),
    },
  ];
}

function check({ text, meta = {} }: Record<string, unknown>, { policy, waivers }: LoadedPolicy): string {
  if (typeof text !== 'string')
    throw new ToolFault('Unexpected absence of `text`, expected the text to publish');
  if (typeof meta !== 'object' || meta === null || Array.isArray(meta))
    throw new ToolFault('Unexpected `meta`, expected an object');
  const post = { id: 'draft', text, meta: meta as Metadata };
  const checked = lint(post, policy, { waivers: waivers.waivers, now: new Date() });
  if (checked.findings.some(({ cause }) => cause !== undefined))
    throw new ToolFault('Unexpected failure of a rule (E101), expected a person to read the post');
  return report([checked], { format: 'json', policy });
}

function explainAll(id: unknown, policy: Policy): string {
  if (typeof id !== 'string') throw new ToolFault('Unexpected absence of `rule`, expected its id');
  const { sources } = policy;
  const rules = policy.rules.filter(({ rule }) => rule.id === id || clauseOf(rule.id) === id);
  if (rules.length === 0)
    throw new ToolFault(`Unexpected rule \`${id}\`, expected one that list_rules names`);
  return rules.map(({ rule, verdict, url }) => explain({ rule, verdict, url, sources })).join('\n');
}
