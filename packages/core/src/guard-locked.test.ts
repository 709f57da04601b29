import { describe, expect, it } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import type { Config, Likeness, Pack } from './pack.ts';
import { lint } from './lint.ts';
import type { DataRule } from './rule.ts';

const wording = {
  ...{ summary: 'None', why: 'So it is.', sources: [], verdict: 'review' as const },
  ...{ message: 'Unexpected `{{actual}}`, expected none', examples: { fail: [], pass: [] } },
};
const rules: DataRule[] = [
  {
    ...{ id: 'pii/young', ...wording, check: 'phrases' },
    options: { phrases: ['{name-of} {minor-age}', '{$lines}'], unless: ['{excuse}', '{$friends}'] },
  },
  { id: 'pii/phone', ...wording, check: 'entity', options: { entities: ['phone'], allow: ['$ownNumbers'] } },
  {
    id: 'pii/stage',
    ...wording,
    check: 'metadata',
    options: { where: [{ field: 'stage', is: ['charge'] }] },
  },
  { id: 'tone/likeness', ...wording, check: 'likeness', options: {} },
  { id: 'tone/free', ...wording, check: 'phrases', options: { phrases: ['{free}'] } },
];
const base: Pack = {
  ...{ name: 'base', version: '1.0.0', declares: rules },
  words: {
    'name-of': ['{inner}'],
    inner: ['ada', 'quist'],
    excuse: ['{small}'],
    small: ['missing'],
    free: ['x'],
  },
  parameters: { lines: ['911'], friends: [], ownNumbers: [], stage: '', youngAge: 18, other: 1 },
  likeness: { holds: { official: 3, personal: 2 }, doubts: -1 },
  locked: ['pii/*', 'tone/likeness'],
};

const compile = (config: Config) => () => compilePolicy([base], config);

describe('what a locked rule is made of', () => {
  it.each<[string, Config]>([
    ['inner', { words: { inner: ['ada'] } }],
    ['name-of', { words: { 'name-of': ['nobody'] } }],
    ['small', { words: { 'small+': ['the'] } }],
    ['excuse', { words: { excuse: ['the'] } }],
    ['lines', { parameters: { lines: ['999'] } }],
    ['friends', { parameters: { friends: ['ada'] } }],
    ['ownNumbers', { parameters: { ownNumbers: ['519-555-0134'] } }],
    ['ownNumbers', { parameters: { 'ownNumbers+': ['519-555-0134'] } }],
    ['stage', { parameters: { stage: 'arrest' } }],
    ['youngAge', { parameters: { youngAge: 17 } }],
  ])('`%s` is not loosened by %j', (name, config) => {
    expect(compile(config)).toThrow(
      `Unexpected change of \`${name}\`, expected it as before: \`base\` has locked`,
    );
  });

  it.each<Config>([
    { words: { 'inner+': ['vale'] } },
    { words: { inner: ['ada', 'quist', 'vale'] } },
    { words: { small: ['missing'] } },
    { words: { free: ['y'] } },
    { parameters: { 'lines+': ['999'] } },
    { parameters: { youngAge: 19 } },
    { parameters: { other: 2 } },
    { likeness: { holds: { official: 2, personal: 2 }, doubts: -2 } },
  ])('takes %j, which loosens nothing', (config) => expect(compile(config)).not.toThrow());

  it.each<[Likeness, string]>([
    [{ holds: { official: 3.5, personal: 2 } }, '`holds.official` of `likeness`, expected 3 or less'],
    [{ holds: { official: 3, personal: 9 } }, '`holds.personal` of `likeness`, expected 2 or less'],
    [{ doubts: 0 }, '`doubts` of `likeness`, expected -1 or less'],
    [{ weights: '# *\t0' }, '`weights` of `likeness`, expected those before'],
  ])('is weighed no milder: %j', (likeness, message) => {
    expect(compile({ likeness })).toThrow(`Unexpected ${message}: \`base\` has locked \`tone/likeness\``);
  });

  it('is free to the pack that locks it, and where nothing is locked', () => {
    const open: Pack = { ...base, locked: [] };
    const loose: Config = { words: { inner: ['ada'] }, likeness: { doubts: 9 } };
    expect(() => compilePolicy([open], loose)).not.toThrow();
    expect(() => compilePolicy([open], { ...loose, locked: ['pii/*', 'tone/likeness'] })).not.toThrow();
  });

  it('is told all at once', () => {
    const config: Config = { words: { inner: [] }, parameters: { lines: [] } };
    expect(compile(config)).toThrow(expect.objectContaining({ others: [expect.anything()] }));
  });
});

describe('overrides and locks', () => {
  const slang: DataRule = { id: 'tone/slang', ...wording, check: 'phrases', options: { phrases: ['perp'] } };
  const verdictOf = (packs: Pack[], config: Config, unit: string) =>
    lint({ id: '1', text: 'The perp ran.', meta: { unit } }, compilePolicy(packs, config)).verdict;
  const pack = (name: string, more: Partial<Pack>): Pack => ({ name, version: '1.0.0', ...more });
  const k9 = (verdict: 'advise' | 'review' | 'block') => ({
    when: { unit: 'k9' },
    rules: { 'tone/slang': verdict },
  });

  it('leave an exception that was made before the lock', () => {
    const town = pack('town', { declares: [slang], overrides: [k9('advise')] });
    expect(verdictOf([town], { locked: ['tone/slang'] }, 'k9')).toBe('advise');
    expect(verdictOf([town], { locked: ['tone/slang'] }, 'patrol')).toBe('review');
  });

  it('keep what one override has raised from another after the lock', () => {
    const town = pack('town', { declares: [slang], overrides: [k9('block')], locked: ['tone/slang'] });
    const sergeants = { when: { unit: 'k*' }, rules: { 'tone/slang': 'review' } } as const;
    expect(verdictOf([town], { overrides: [sergeants] }, 'k9')).toBe('block');
    expect(verdictOf([town], { overrides: [sergeants] }, 'k10')).toBe('review');
  });
});
