import type { Policy } from '@bluepencil/core';
import { PolicyError } from '@bluepencil/core';
import type { Answer } from '../answer.ts';
import { RefusedError } from '../refused-error.ts';
import type { Asked } from './handler-options.ts';
import { NoAnswer } from './no-answer.ts';
import type { OperationName } from './operations.ts';
import type { BatchFault, CheckBody, Shapes } from './shapes.ts';

type Answering<Body extends keyof Shapes | undefined, Result extends keyof Shapes> = (
  body: Body extends keyof Shapes ? Shapes[Body] : undefined,
  asked: Asked,
) => Promise<Shapes[Result]> | Shapes[Result];

/** What answers each operation that needs a key. */
export const answers: {
  check: Answering<'CheckBody', 'Answer'>;
  checkBatch: Answering<'BatchBody', 'BatchAnswer'>;
  verify: Answering<'VerifyBody', 'VerifyAnswer'>;
  clear: Answering<'ClearBody', 'ClearAnswer'>;
  approve: Answering<'ApproveBody', 'ApproveAnswer'>;
  rules: Answering<undefined, 'RulesAnswer'>;
  policy: Answering<undefined, 'PolicyAnswer'>;
  reload: Answering<undefined, 'PolicyAnswer'>;
} & Partial<Record<OperationName, unknown>> = {
  check,

  checkBatch: async ({ posts }, asked) => {
    const results: (Answer | BatchFault)[] = [];
    // One after the other: while one is written down, others who ask get their turn.
    for (const post of posts)
      results.push(await check(post, asked).catch((error: unknown) => faultOf(post, error)));
    return { results };
  },

  verify: async ({ post, receipt }, { gate, key }) => {
    const { verdict, by, exp } = await gate.verify({ post, receipt }, { by: key.id });
    return { valid: true, verdict, by, until: new Date(exp * 1000).toISOString() };
  },

  clear: async ({ post, receipt, spender }, { gate, key, tell }) => {
    const { verdict, clearance } = await gate.clear({ post, receipt, spender }, { by: key.id });
    tell('post.cleared', { verdict, by: key.id, policy: gate.policy.identity });
    return { verdict, clearance };
  },

  approve: async (body, { gate, key: { id, name, signsAs = 'pio' }, tell }) => {
    const { approval, answer } = await gate.approve({ ...body, approver: { id, name, role: signsAs } });
    tell('post.approved', { by: id, rules: body.rules, ...toldOf(answer) });
    return { approval, answer };
  },

  rules: (_, { gate: { policy } }) => ({
    policy: policy.identity,
    rules: policy.rules.map(({ rule: { id, summary, why }, clause, verdict, url }) => ({
      ...{ id, clause, verdict, summary, why, url },
    })),
  }),

  policy: (_, { gate, options }) => policyAnswer(gate.policy, options.publicKey),

  reload: async (_, { gate, key, options, tell }) => {
    if (!options.reload)
      throw new NoAnswer(404, 'Unexpected reload, expected a gate that has its policy from files');
    try {
      await options.reload(key.id);
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      throw new NoAnswer(422, `${error.code} ${error.message}; the policy before it stays in place`);
    }
    tell('policy.replaced', { by: key.id, policy: gate.policy.identity });
    return policyAnswer(gate.policy, options.publicKey);
  },
};

async function check({ approvals, ...post }: CheckBody, { gate, key, tell }: Asked): Promise<Answer> {
  const answer = await gate.check(post, { by: key.id, approvals });
  tell('post.checked', { by: key.id, ...toldOf(answer) });
  return answer;
}

/** What is told about an answer: rules, and nothing that they found. */
function toldOf({ verdict, findings, policy, decision }: Answer): Record<string, unknown> {
  return {
    verdict,
    findings: findings.map(({ rule, verdict: of }) => ({ rule, verdict: of })),
    policy,
    decision,
  };
}

function faultOf({ id }: CheckBody, error: unknown): BatchFault {
  if (!(error instanceof RefusedError)) throw error;
  return { id, ...new NoAnswer(409, error.message, { refusal: error.code }).body };
}

function policyAnswer(policy: Policy, publicKey: object | undefined): Shapes['PolicyAnswer'] {
  const { identity, packs, rules } = policy;
  return {
    policy: identity,
    packs: [...packs],
    rules: rules.length,
    ...(publicKey && { publicKey: { ...publicKey } }),
  };
}
