import { describe, expect, test } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { fingerprints, type FingerprintOptions } from './fingerprints.ts';
import { lint } from './lint.ts';
import type { DataRule } from './rule.ts';

const base = {
  summary: '',
  why: '',
  sources: [],
  verdict: 'block' as const,
  message: 'x',
  examples: { fail: [], pass: [] },
};
const rules: DataRule[] = [
  { ...base, id: 'pii/phone', check: 'entity', options: { entities: ['phone'] } },
  { ...base, id: 'tone/slang', check: 'phrases', options: { phrases: ['perp'] } },
];
const policy = compilePolicy([{ name: 'test', version: '1.0.0', declares: rules }]);
const of = (text: string, options?: FingerprintOptions, meta?: Record<string, unknown>): string[] => {
  const post = meta ? { id: 'p', text, meta } : { id: 'p', text };
  return fingerprints(post, lint(post, policy).findings, options);
};

describe('fingerprints', () => {
  test('stay when a post moves, is written otherwise, or grows elsewhere', () => {
    const [first] = of('We think that the perp ran away at noon.');
    expect(first).toMatch(/^[\da-f]{64}$/);
    expect(of('New.\n\nWe  think that\nthe PERP ran away at one, and more.')).toEqual([first]);
  });

  test('tell rules, words, surroundings, fields and repetitions apart', () => {
    const alt = { attachments: [{ kind: 'image', alt: 'the perp ran' }] };
    const all = [
      ...of('the perp ran'),
      ...of('a perp ran'),
      ...of('the perp sat'),
      ...of('the perp ran x x x the perp ran x x x the perp ran x x x').slice(1),
      ...of('', {}, alt),
      ...of('519-555-0134'),
    ];
    expect(all).toHaveLength(7);
    expect(new Set(all).size).toBe(7);
  });

  test('without a key hold what is personal masked, with one as it is', () => {
    expect(of('Ring 519-555-0134 now, perp')).toEqual(of('Ring 519-777-9934 now, perp'));
    const key = 'k1';
    const keyed = of('Ring 519-555-0134 now, perp', { key });
    expect(of('Ring 519-777-9934 now, perp', { key })).not.toEqual(keyed);
    expect(of('Ring 519-555-0134 now, perp', { key: 'k2' })).not.toEqual(keyed);
    expect(of('Ring 519-555-0134 now, perp', { key })).toEqual(keyed);
  });
});
