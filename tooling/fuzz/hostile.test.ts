import { lint } from '@bluepencil/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { devPosts } from './dev-posts.ts';
import { hostilePosts } from './hostile-posts.ts';
import { loadPolicies } from './load-policies.ts';
import { tryFile } from './try-file.ts';
import { tryPost } from './try-post.ts';

// Whole, these posts take minutes: `pnpm fuzz` begins with that.
const share = 0.01;
const between = { id: 'between', text: 'He confessed. Ring Ann Okoro, 34, on 519-555-0134.' };

let policies: ReturnType<typeof loadPolicies>;
beforeAll(() => {
  policies = loadPolicies();
}, 120_000);

describe('a hostile post is answered like any other', { timeout: 60_000 }, () => {
  test.each(hostilePosts(share).map(({ why, post }) => [why, post] as const))('%s', (_, post) => {
    const every = policies.slice(-1);
    expect(() => tryPost(post, { policies: every, between })).not.toThrow();
  });

  test('an ordinary one too, by every policy', () => {
    for (const post of devPosts(8)) expect(() => tryPost(post, { policies, between })).not.toThrow();
  });

  test('and a policy whose answers change is seen', () => {
    const [policy] = policies;
    if (!policy) throw new Error('no policy');
    let turn = 0;
    const fickle = {
      ...policy,
      variantFor: () => ({ ...policy.variantFor({}), ...((turn += 1) % 3 === 0 && { rules: [] }) }),
    };
    expect(() => tryPost(between, { policies: [fickle], between })).toThrow('another answer');
  });
});

test.each([
  ['posts.jsonl', '{"id": "a", "text": "b"}\n\n{"id": 7}\n{'],
  ['posts.jsonl', ''],
  ['post.md', '---\na: *b\n---\nText'],
  ['post.md', '---\n{{{{\n---\n'],
  ['post.doc', 'Text'],
])('%s of %j is read, or an error says why not', async (name, text) => {
  await expect(tryFile(name, Buffer.from(text))).resolves.toBeUndefined();
  await expect(tryFile(name, Uint8Array.from([0xff, 0xfe, ...Buffer.from(text)]))).resolves.toBeUndefined();
});

test('checks that wait for their triggers find all that they would without', () => {
  for (const policy of policies.slice(-1)) {
    const all = {
      ...policy,
      variantFor: (meta: Record<string, unknown>) => {
        const { rules, program } = policy.variantFor(meta);
        return { program, rules: rules.map((rule) => ({ ...rule, triggers: [] })) };
      },
    };
    for (const post of devPosts(150)) {
      const [found, expected] = [policy, all].map((each) =>
        lint(post, each).findings.map(({ ruleId, start, end, field }) => ({ ruleId, start, end, field })),
      );
      expect(found, post.id).toEqual(expected);
    }
  }
}, 120_000);
