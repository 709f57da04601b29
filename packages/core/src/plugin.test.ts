import retextEnglish from 'retext-english';
import retextProfanities from 'retext-profanities';
import { type Compiler, unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { lint } from './lint.ts';
import { bluepencilPlugin } from './plugin.ts';
import type { Report } from './report.ts';
import { defineRetextRule } from './retext.ts';

const rule = defineRetextRule({
  id: 'tone/profanity',
  summary: '',
  why: 'It offends.',
  sources: [],
  verdict: 'review',
  message: 'Unexpected `{{actual}}`, expected plain words',
  examples: { fail: [], pass: [] },
  use: [retextProfanities, { sureness: 2 }],
});
const policy = compilePolicy([{ name: 'test', version: '1.0.0', declares: [rule] }]);

describe('defineRetextRule', () => {
  it('lets a plugin of retext check a post', () => {
    const { verdict, findings } = lint({ id: '', text: 'Well, bugger off.' }, policy);
    expect(verdict).toBe('review');
    expect(findings[0]).toMatchObject({
      reason: 'Unexpected `bugger`, expected plain words',
      start: 6,
      end: 12,
    });
    expect(lint({ id: '', text: 'Well, off you go.' }, policy).verdict).toBe('publish');
  });
});

describe('bluepencilPlugin', () => {
  const compiler: Compiler = () => '';
  const processor = unified()
    .use(retextEnglish)
    .use(function () {
      this.compiler = compiler;
    })
    .use(bluepencilPlugin, { policy });

  it('reports on any file, with the report at hand', async () => {
    const file = await processor.process(
      new VFile({
        path: 'drafts/one.txt',
        value: 'Well, bugger off.',
        data: { meta: { account: 'personal' } },
      }),
    );
    expect(file.messages.map(String)).toEqual([
      'drafts/one.txt:1:7-1:13: Unexpected `bugger`, expected plain words',
    ]);
    expect(file.messages[0]).toMatchObject({ ruleId: 'tone/profanity', source: 'bluepencil', fatal: false });
    expect((file.data.report as Report).verdict).toBe('review');
  });
});
