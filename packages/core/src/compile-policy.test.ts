import { describe, expect, it } from 'vitest';
import { compilePolicy } from './compile-policy.ts';
import { lint } from './lint.ts';
import type { Config, Pack } from './pack.ts';
import { PolicyError } from './policy-error.ts';
import type { Metadata } from './post.ts';
import type { DataRule } from './rule.ts';

const rule: DataRule = {
  id: 'tone/shouting',
  summary: '',
  why: '',
  sources: [],
  verdict: 'advise',
  message: 'Unexpected capitals, expected plain letters',
  examples: { fail: [], pass: [] },
  check: 'casing',
  options: { words: 2, allow: ['AMBER'] },
};
const phrases = (id: string, ...list: string[]): DataRule => ({
  ...rule,
  id,
  check: 'phrases',
  options: { phrases: list },
});
const base: Pack = { name: 'base', version: '1.0.0', declares: [rule], words: { animal: ['dog'] } };

const verdictOf = (text: string, packs: Pack[], config?: Config): string =>
  lint({ id: '', text }, compilePolicy(packs, config)).verdict;

/** The error that compiling gives. */
function errorOf(packs: Pack[], config?: Config): PolicyError {
  try {
    compilePolicy(packs, config);
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
  throw new Error('compiled');
}

describe('compilePolicy', () => {
  it('lets later layers change verdicts and options', () => {
    const agency: Pack = {
      name: 'agency',
      version: '2.0.0',
      rules: { 'tone/shouting': { options: { 'allow+': ['SIU'] } } },
    };
    expect(verdictOf('THE SIU ALERT', [base])).toBe('advise');
    expect(verdictOf('THE SIU ALERT', [base, agency])).toBe('publish');
    expect(verdictOf('NO MORE', [base, agency], { rules: { 'tone/shouting': 'block' } })).toBe('block');
    expect(verdictOf('AMBER ALERT', [base, agency])).toBe('publish');
    expect(compilePolicy([base, agency]).identity).toMatchObject({ name: 'base+agency', version: '2.0.0' });
  });

  it('lets later layers replace word classes or add to them', () => {
    const pack = { ...base, declares: [phrases('tone/pets', 'my {animal}')] };
    expect(verdictOf('my cat', [pack])).toBe('publish');
    expect(verdictOf('my cat', [pack], { words: { 'animal+': ['cat'] } })).toBe('advise');
    expect(verdictOf('my dog', [pack], { words: { animal: ['cat'] } })).toBe('publish');
  });

  it('knows a rule by an id that it had before', () => {
    const renamed = { ...base, declares: [{ ...rule, was: ['tone/loud'] }, phrases('tone/other', 'zebra')] };
    expect(verdictOf('NO MORE', [renamed], { rules: { 'tone/loud': 'off' } })).toBe('publish');
  });

  it('has a digest that changes with everything that decides a verdict, and with nothing else', () => {
    const digest = (packs: Pack[], config?: Config): string => compilePolicy(packs, config).identity.digest;
    const before = digest([base]);
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    expect(digest([{ ...base, summary: 'another' }])).toBe(before);
    const declares = base.declares?.map((rule) => ({ ...rule, examples: { fail: ['a'], pass: [] } })) ?? [];
    expect(digest([{ ...base, declares }])).toBe(before);
    expect(digest([base], { rules: { 'tone/shouting': 'review' } })).not.toBe(before);
    expect(digest([base], { words: { animal: ['cat'] } })).not.toBe(before);
    expect(digest([base], { parameters: { agencyLine: '519-555-0100' } })).not.toBe(before);
  });

  it.each<[string, Pack[], Config | undefined, Partial<PolicyError>]>([
    [
      'an unknown rule',
      [base],
      { rules: { 'tone/shoutin': 'off' } },
      { code: 'E203', layer: 'config', path: ['rules', 'tone/shoutin'] },
    ],
    [
      'an unknown class among those that may be disguised',
      [{ ...base, disguised: ['animl'] }],
      undefined,
      { code: 'E203', layer: 'base', path: ['disguised', 0] },
    ],
    ['no active rule', [base], { rules: { 'tone/shouting': 'off' } }, { code: 'E205' }],
    ['no rule at all', [{ name: 'empty', version: '1.0.0' }], undefined, { code: 'E205', layer: 'empty' }],
    ['a rule declared twice', [base, { ...base, name: 'twin' }], undefined, { code: 'E207', layer: 'twin' }],
    [
      'a phrase that cannot be read',
      [{ ...base, declares: [phrases('tone/x', '(a')] }],
      undefined,
      { code: 'E206', path: ['declares', 'tone/x', 'options', 'phrases', 0] },
    ],
    [
      'an unknown word class',
      [{ ...base, declares: [phrases('tone/x', '{animl} x')] }],
      undefined,
      { code: 'E206' },
    ],
    [
      'a ring of word classes',
      [{ ...base, words: { a: ['x {b}'], b: ['{a}'] } }],
      undefined,
      { code: 'E204' },
    ],
  ])('refuses %s', (_what, packs, config, expected) => {
    expect(errorOf(packs, config)).toMatchObject(expected);
  });

  it('says what was meant', () => {
    expect(errorOf([base], { rules: { 'tone/shoutin': 'off' } }).message).toBe(
      'Unexpected rule `tone/shoutin`, expected a known rule; perhaps `tone/shouting`',
    );
    expect(errorOf([{ ...base, declares: [phrases('tone/x', '{animl} x')] }]).message).toContain(
      'perhaps `animal`',
    );
    expect(errorOf([{ ...base, words: { a: ['x {b}'], b: ['{a}'] } }]).message).toContain('a → b → a');
  });

  describe('overrides', () => {
    const lint2 = (text: string, meta: Metadata, config: Config): string =>
      lint(
        { id: '', text, meta },
        compilePolicy([{ ...base, declares: [rule, phrases('tone/pets', 'my dog')] }], config),
      ).verdict;

    it('change verdicts for the posts that they fit; later ones win', () => {
      const config: Config = {
        overrides: [
          { when: { unit: 'traffic' }, rules: { 'tone/pets': 'block' } },
          { when: { unit: 'traffic', account: 'personal*' }, rules: { 'tone/pets': 'off' } },
        ],
      };
      expect(lint2('my dog', {}, config)).toBe('advise');
      expect(lint2('my dog', { unit: 'traffic' }, config)).toBe('block');
      expect(lint2('my dog', { unit: 'traffic', account: 'personal' }, config)).toBe('publish');
    });

    it('change options, and turn on what is off', () => {
      const config: Config = {
        rules: { 'tone/shouting': 'off' },
        overrides: [
          {
            when: { channel: ['x', 'bluesky'] },
            rules: { 'tone/shouting': { verdict: 'review', options: { 'allow+': ['SIU'] } } },
          },
        ],
      };
      expect(lint2('GO NOW', {}, config)).toBe('publish');
      expect(lint2('GO NOW', { channel: 'x' }, config)).toBe('review');
      expect(lint2('SIU NOW', { channel: 'x' }, config)).toBe('publish');
    });
  });

  describe('locked', () => {
    const locking: Pack = { ...base, declares: [{ ...rule, verdict: 'review' }], locked: ['tone/*'] };
    it.each<[string, Config]>([
      ['a milder verdict', { rules: { 'tone/shouting': 'advise' } }],
      ['off', { rules: { 'tone/shouting': 'off' } }],
      ['options', { rules: { 'tone/shouting': { options: { words: 9 } } } }],
      ['an override', { overrides: [{ when: { unit: 'k9' }, rules: { 'tone/shouting': 'off' } }] }],
    ])('refuses %s', (_what, config) => {
      expect(errorOf([locking], config)).toMatchObject({ code: 'E208', layer: 'config' });
      expect(errorOf([locking], config).message).toContain('`base` has locked it');
    });

    it('lets a later layer be stricter, and the locking layer be what it likes', () => {
      expect(verdictOf('GO NOW', [locking], { rules: { 'tone/shouting': 'block' } })).toBe('block');
      expect(verdictOf('GO NOW', [{ ...locking, rules: { 'tone/shouting': 'advise' } }])).toBe('advise');
    });

    it('refuses to lock what nobody declares', () => {
      expect(errorOf([{ ...base, locked: ['tone/shoutin'] }])).toMatchObject({
        code: 'E203',
        path: ['locked', 0],
      });
    });
  });
});

describe('settings of rules', () => {
  const pets = phrases('tone/pets', 'my {animal}');
  const pack: Pack = { ...base, declares: [rule, pets, { ...pets, id: 'pii/pets', verdict: 'block' }] };
  const findingsOf = (text: string, config: Config, meta: Metadata = {}) =>
    lint({ id: '', text, meta }, compilePolicy([pack], config)).findings;
  const verdictsOf = (config: Config): string[] =>
    findingsOf('my dog', config).map(({ ruleId, verdict }) => `${ruleId} ${verdict}`);

  it('raise the verdicts that are milder, and leave worse ones and what is off', () => {
    expect(verdictsOf({ rules: { '*/pets': { atLeast: 'review' } } })).toEqual([
      'pii/pets block',
      'tone/pets review',
    ]);
    expect(verdictsOf({ rules: { 'tone/pets': 'off', '*/pets': { atLeast: 'review' } } })).toEqual([
      'pii/pets block',
    ]);
    expect(verdictsOf({ rules: { 'tone/pets': { verdict: 'off', atLeast: 'block' } } })).toEqual([
      'pii/pets block',
    ]);
  });

  it('name many rules by a glob, and none of them unknown', () => {
    expect(verdictsOf({ rules: { '**/pets': 'review' } })).toEqual(['pii/pets review', 'tone/pets review']);
    expect(errorOf([pack], { rules: { 'case/**': 'off' } })).toMatchObject({
      code: 'E203',
      path: ['rules', 'case/**'],
    });
  });

  it('give the reason, the message and the sources that hold here', () => {
    const sources = [{ id: 'ACT', section: 's. 1', binding: 'required-by' as const }];
    const config: Config = {
      rules: { 'tone/pets': { why: 'The Act says so', message: 'Not here', sources } },
    };
    const [, finding] = findingsOf('my dog', config);
    expect(finding).toMatchObject({ note: 'The Act says so', reason: 'Not here', verdict: 'advise' });
    const more = [{ id: 'CODE', binding: 'modelled-on' as const }];
    const policy = compilePolicy([pack], { rules: { 'tone/*': { sources, 'sources+': more } } });
    const ofPets = policy.rules.find((each) => each.rule.id === 'tone/pets');
    expect(ofPets?.rule.sources.map(({ id }) => id)).toEqual(['ACT', 'CODE']);
  });

  it('word a finding anew for the posts of an override, with the same phrases', () => {
    const config: Config = {
      parameters: { line: ['101', '999'] },
      overrides: [
        { when: { unit: 'k9' }, rules: { 'tone/pets': { message: 'Ask {{$line}}', why: 'Dogs work' } } },
      ],
    };
    const policy = compilePolicy([pack], config);
    expect(policy.variantFor({ unit: 'k9' }).program).toBe(policy.variantFor({}).program);
    const [, finding] = findingsOf('my dog', config, { unit: 'k9' });
    expect(finding).toMatchObject({ reason: 'Ask 101 or 999', note: 'Dogs work', verdict: 'advise' });
  });

  it('may word what a pack has locked, and not soften it', () => {
    const locking: Pack = { ...pack, locked: ['tone/*'] };
    expect(() =>
      compilePolicy([locking], { rules: { 'tone/pets': { why: 'Ours', atLeast: 'review' } } }),
    ).not.toThrow();
    expect(errorOf([locking], { rules: { '*/pets': 'off' } })).toMatchObject({ code: 'E208' });
  });
});

describe('parameters', () => {
  const calls = phrases('form/calls', '(call|dial) {$numbers}');
  const pack: Pack = { ...base, declares: [calls], parameters: { numbers: [] } };
  const found = (text: string, numbers: unknown): string[] =>
    lint({ id: '', text }, compilePolicy([pack], { parameters: { numbers } })).findings.map(
      ({ start, end }) => text.slice(start, end),
    );

  it('are word classes of phrases', () => {
    expect(found('Please call 999.', ['999', 101])).toEqual(['call 999']);
    expect(found('Please dial 101 now.', ['999', 101])).toEqual(['dial 101']);
    expect(found('Call 613-555-0142', '(613) 555-0142')).toEqual(['Call 613-555-0142']);
  });

  it('find nothing without a value, and are no phrases themselves', () => {
    expect(found('Please call 999.', [])).toEqual([]);
    expect(found('Please call 999.', { deep: '999' })).toEqual([]);
    expect(found('Please call 999.', ['(', '..3', '<999|[', ''])).toEqual(['call 999']);
  });

  it('have to be known', () => {
    const typo = { ...pack, declares: [phrases('form/calls', 'call {$numbrs}')] };
    expect(errorOf([typo])).toMatchObject({
      code: 'E206',
      message: expect.stringContaining('perhaps `$numbers`') as string,
    });
  });

  it('show in messages', () => {
    const worded = {
      ...pack,
      declares: [{ ...calls, message: 'Unexpected `{{actual}}`, expected {{$own}}{{$none}}' }],
    };
    const policy = compilePolicy([worded], { parameters: { numbers: ['999'], own: '911' } });
    expect(lint({ id: '', text: 'dial 999' }, policy).findings[0]?.reason).toBe(
      'Unexpected `dial 999`, expected 911',
    );
  });
});

describe('a rule that is weighed', () => {
  const pets: DataRule = { ...phrases('tone/pets', 'my dog'), verdict: 'review', weighed: true };
  const likeness = { weights: '# *\t-40\n', doubts: -0.5 };
  const pack: Pack = { ...base, declares: [pets], likeness };
  const verdictWith = (config: Config, meta: Metadata = {}): string =>
    lint({ id: '', text: 'my dog', meta }, compilePolicy([pack], config)).verdict;

  it('is weighed no more where a layer says so, for all posts or for some', () => {
    const weighed = { rules: { 'tone/*': { weighed: false } } };
    expect(verdictWith({})).toBe('advise');
    expect(verdictWith(weighed)).toBe('review');
    const some: Config = { overrides: [{ when: { unit: 'k9' }, ...weighed }] };
    expect(verdictWith(some)).toBe('advise');
    expect(verdictWith(some, { unit: 'k9' })).toBe('review');
  });
});
