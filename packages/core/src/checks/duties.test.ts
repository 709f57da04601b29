import { describe, expect, it } from 'vitest';
import { compilePolicy } from '../compile-policy.ts';
import { lint } from '../lint.ts';
import type { Metadata } from '../post.ts';
import type { DataRule } from '../rule.ts';

const rule: DataRule = {
  id: 'boundaries/duties',
  summary: '',
  why: '',
  sources: [],
  verdict: 'review',
  message: 'Unexpected `{{actual}}`, expected another',
  examples: { fail: [], pass: [] },
  check: 'duties',
  options: { topics: { crime: ['homicide'], weather: ['fog'] } },
};
const parameters = {
  units: { 'traffic*': { name: 'Traffic', may: ['road-*'], leaves: ['crime'] } },
  roles: { chief: { name: 'Chief', leaves: ['weather'] } },
};

/** What the check shows of a post, or nothing. */
function found(text: string, meta: Metadata, own: Record<string, unknown> = parameters): string | undefined {
  const policy = compilePolicy([{ name: 'p', version: '1', declares: [rule], parameters: own }]);
  return lint({ id: '', text, meta }, policy).findings[0]?.actual;
}

describe('duties', () => {
  it('report what the text is about where the unit or the role leaves it to others', () => {
    expect(found('A homicide.', { unit: 'traffic-east' })).toBe('homicide');
    expect(found('Fog again.', { role: 'chief' })).toBe('Fog');
    expect(found('Fog again.', { unit: 'traffic-east' })).toBeUndefined();
    expect(found('A homicide.', { unit: 'patrol', role: 'chief' })).toBeUndefined();
    expect(found('A homicide in the fog.', {})).toBeUndefined();
  });

  it('report a topic that the posting tool names and the unit may not post about', () => {
    expect(found('Hello.', { unit: 'traffic', topics: ['road-safety', 'budget'] })).toBe('budget');
    expect(found('Hello.', { unit: 'traffic', topics: ['road-safety'] })).toBeUndefined();
    expect(found('Hello.', { role: 'chief', topics: ['weather'] })).toBe('weather');
    expect(found('Hello.', { role: 'chief', topics: ['budget'] })).toBeUndefined();
  });

  it('say nothing of what somebody approved, and hold nobody without duties', () => {
    expect(found('A homicide.', { unit: 'traffic', approvedBy: 'pio.marsh' })).toBeUndefined();
    expect(found('A homicide.', { unit: 'traffic', approvedBy: '' })).toBe('homicide');
    expect(found('A homicide.', { unit: 'traffic' }, {})).toBeUndefined();
  });

  it.each<[unknown, string]>([
    [['traffic'], 'Unexpected value as `units`, expected a map by unit or role'],
    [{ traffic: 'all' }, 'Unexpected value as `traffic`, expected `name`, `may`, `leaves`'],
    [{ traffic: { name: 'T', leafs: [] } }, 'Unexpected key `leafs`, expected `name`, `may` or `leaves`'],
    [{ traffic: { may: [] } }, 'Unexpected absence of `name`, expected it in a duty'],
    [{ traffic: { name: 'T', may: 'roads' } }, 'Unexpected value as `may`, expected a list of topics'],
  ])('refuse what is no duty: %j', (units, message) => {
    expect(() => found('', {}, { units })).toThrow(message);
  });
});
