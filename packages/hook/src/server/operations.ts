import type { Role } from './roles.ts';
import type { Shapes } from './shapes.ts';

/** One thing that can be asked over HTTP. */
export interface Operation {
  method: 'get' | 'post';
  path: string;
  summary: string;
  /** The role that it needs; missing where no key is asked for. */
  role?: Role;
  body?: keyof Shapes;
  answer: keyof Shapes;
  /** Whether it answers 409 for what is refused. */
  refuses?: boolean;
}

/** Everything that can be asked with an API key or without, by name. openapi.json is made of this. */
export const operations = {
  check: {
    method: 'post',
    path: '/v1/check',
    summary: 'Check a post: 200 with a verdict, whatever the verdict is. Any other status is no verdict.',
    role: 'author',
    body: 'CheckBody',
    answer: 'Answer',
    refuses: true,
  },
  checkBatch: {
    method: 'post',
    path: '/v1/check/batch',
    summary: 'Check up to 100 posts, each by itself.',
    role: 'author',
    body: 'BatchBody',
    answer: 'BatchAnswer',
  },
  verify: {
    method: 'post',
    path: '/v1/verify',
    summary: 'Tell whether a receipt lets exactly this post out now, and leave it unused.',
    role: 'author',
    body: 'VerifyBody',
    answer: 'VerifyAnswer',
    refuses: true,
  },
  clear: {
    method: 'post',
    path: '/v1/clear',
    summary: 'Use a receipt up, right before the post is sent: one sender, once.',
    role: 'author',
    body: 'ClearBody',
    answer: 'ClearAnswer',
    refuses: true,
  },
  approve: {
    method: 'post',
    path: '/v1/approve',
    summary: 'Let findings of a held post stand.',
    role: 'pio',
    body: 'ApproveBody',
    answer: 'ApproveAnswer',
    refuses: true,
  },
  rules: {
    method: 'get',
    path: '/v1/rules',
    summary: 'The rules that are on.',
    role: 'author',
    answer: 'RulesAnswer',
  },
  policy: {
    method: 'get',
    path: '/v1/policy',
    summary: 'The policy of now, and the key that its receipts are verified with.',
    role: 'author',
    answer: 'PolicyAnswer',
  },
  reload: {
    method: 'post',
    path: '/v1/policy/reload',
    summary: 'Read config and packs again. What cannot be read leaves the policy as it is.',
    role: 'admin',
    answer: 'PolicyAnswer',
  },
  health: {
    method: 'get',
    path: '/healthz',
    summary: 'Whether the process runs.',
    answer: 'HealthAnswer',
  },
  ready: {
    method: 'get',
    path: '/readyz',
    summary: 'Whether posts can be checked: 503 without rules, and while the gate starts or shuts down.',
    answer: 'HealthAnswer',
  },
} as const satisfies Record<string, Operation>;

/** The name of an operation. */
export type OperationName = keyof typeof operations;
