import type { DraftVerdict } from '@bluepencil/language-server/client';
import { describe, expect, test } from 'vitest';
import { showVerdict } from './show-verdict.ts';

const range = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 9 } });
const post = (line: number, verdict: DraftVerdict['verdict'], findings: number) => ({
  ...{ id: `p${line}`, verdict, findings, range: range(line) },
});
const policy = { name: 'standard + town_1', version: '1.0.0', digest: '…' };
const draft: DraftVerdict = {
  ...{ uri: 'file:///a.md', version: 1, verdict: 'review', findings: 2, policy, config: '/a/bluepencil.yml' },
  posts: [post(0, 'review', 2)],
};

describe('showVerdict', () => {
  test('shows the verdict, what it means and where it comes from', () => {
    expect(showVerdict(draft, 0)).toEqual({
      text: '$(eye) review',
      label: 'Verdict review: a public information officer decides (2 findings)',
      background: 'statusBarItem.warningBackground',
      tooltip: [
        'review: a public information officer decides (2 findings)',
        String.raw`Policy: standard + town\_1 1.0.0`,
        'Config: /a/bluepencil.yml',
      ].join('\n\n'),
    });
  });

  test.each([
    ['publish', '$(check) publish', undefined],
    ['advise', '$(info) advise', undefined],
    ['block', '$(circle-slash) block', 'statusBarItem.errorBackground'],
    ['indeterminate', '$(question) indeterminate', 'statusBarItem.errorBackground'],
  ] as const)('%s', (verdict, text, background) => {
    const shown = showVerdict({ ...draft, verdict, posts: [] }, 0);
    expect([shown.text, shown.background]).toEqual([text, background]);
  });

  test('says why there is none', () => {
    const { uri, version } = draft;
    const held = { uri, version, verdict: 'indeterminate' as const, findings: 0, posts: [] };
    const shown = showVerdict({ ...held, reason: 'E203 `x`' }, 0);
    expect(shown.tooltip).toContain(String.raw`could not be checked, so it is held: E203 \`x\``);
    expect(shown.tooltip).not.toContain('Policy');
  });

  test('shows the post at the cursor, of several', () => {
    const several = {
      ...draft,
      verdict: 'block' as const,
      posts: [post(0, 'publish', 0), post(2, 'block', 2)],
    };
    expect(showVerdict(several, 0)).toMatchObject({
      text: '$(check) publish · post 1 of 2',
      label: 'Verdict post 1 of 2, publish: may go out',
    });
    expect(showVerdict(several, 0).tooltip).toContain('All 2 posts: block');
    expect(showVerdict(several, 1).text).toBe('$(circle-slash) block');
    expect(showVerdict(several, 2).text).toBe('$(circle-slash) block · post 2 of 2');
  });
});
