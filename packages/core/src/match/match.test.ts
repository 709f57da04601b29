import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../phrase/compile-phrases.ts';
import type { PhraseList } from '../phrase/phrase-list.ts';
import { read } from '../read/read.ts';
import { linkProgram } from './link-program.ts';
import { match } from './match.ts';
import { openProgram } from './open-program.ts';
import type { Program } from './program.ts';

interface Options {
  classes?: Record<string, string[]>;
  disguised?: string[];
  eager?: boolean;
}

const listOf = (phrases: string[]): PhraseList => ({ phrases, layer: 'test', path: [] });

/** Compiles lists of phrases, which are looked for in every post or when they are asked for. */
function compile(lists: string[][], { classes = {}, disguised = [], eager = true }: Options = {}): Program {
  const words = new Map(Object.entries(classes).map(([name, members]) => [name, listOf(members)]));
  const compiled = compilePhrases({ classes: words, lists: lists.map(listOf), disguised });
  return openProgram(linkProgram(compiled, new Set(eager ? lists.keys() : [])));
}

/** The matched words of one list of phrases, which are the same whichever way it is looked for. */
function found(text: string, phrases: string[], options: Options = {}): string[] {
  const [early, onDemand] = [true, false].map((eager) => {
    const reading = read({ id: '', text });
    const { hits, close } = match(compile([phrases], { ...options, eager }), reading);
    const matches = hits(0);
    close();
    return matches.map(({ first, end }) =>
      text.slice(reading.words[first]?.start, reading.words[end - 1]?.end),
    );
  });
  expect(onDemand).toEqual(early);
  return early ?? [];
}

describe('match', () => {
  it.each([
    ['literal words, whatever their case', 'We Got HIM today', ['got him'], ['Got HIM']],
    ['inflections', 'He was confessing', ['<confess>'], ['confessing']],
    [
      'alternatives',
      'break and enter, burglary',
      ['(burglary|break and enter)'],
      ['break and enter', 'burglary'],
    ],
    ['options', 'the victim and a victim', ['[the] victim'], ['victim', 'victim']],
    [
      'a gap, and takes the shortest match',
      'he said he later confessed',
      ['he ..2 <confess>'],
      ['he later confessed'],
    ],
    ['no gap that is too wide', 'he did not ever then confess', ['he ..2 <confess>'], []],
    [
      'a name in a gap as one word',
      'he told Yusuf Ibn Al-Rashid everything',
      ['told ..1 everything'],
      ['told Yusuf Ibn Al-Rashid everything'],
    ],
    ['no match across sentences', 'He left. Confessed.', ['he ..2 <confess>'], []],
    ['the ends of a sentence', 'Case solved. The case solved itself', ['^ case solved $'], ['Case solved']],
    [
      'an end of the sentence as an alternative',
      'got him. got him here. got him there',
      ['got him (here|$)'],
      ['got him', 'got him here'],
    ],
    ['a beginning as an alternative', 'great. so great. very great', ['(^|so) great'], ['great', 'so great']],
    ['words whose case counts', 'ICE on the ice', ['=ICE'], ['ICE']],
    ['contractions as two words', "he didn't do it", ['did not do'], ["didn't do"]],
    ['other spellings', 'the neighbor apologized', ['neighbour apologise'], []],
    ['overlapping phrases of one list once', 'one two three', ['one two', 'two three'], ['one two']],
    ['hashtags as words', 'so #LockThemUp now', ['lock them up'], ['LockThemUp']],
    ['emoji', 'down he goes 😂', ['goes 😂'], ['goes 😂']],
    ['entities', 'call 519-555-0134 now', ['call {phone}'], ['call 519-555-0134']],
    ['words of letters and digits', 'code C4471, 12, door', ['{mixed}'], ['C4471']],
    ['no code within a link', 'see https://go.example/t/oA4kV8 now', ['{mixed}', '{number}'], []],
    ['numbers', 'unit 12 left', ['unit {number}'], ['unit 12']],
  ])('finds %s', (_what, text, phrases, expected) => {
    expect(found(text, phrases)).toEqual(expected);
  });

  it('knows classes made of words, of phrases and of classes', () => {
    const classes = {
      teen: ['<teen>', '[the] young offender'],
      suspect: ['{teen}', 'he'],
      crime: ['sexual assault', '<murder>'],
    };
    expect(found('The young offender did a sexual assault', ['{suspect} ..2 {crime}'], { classes })).toEqual([
      'young offender did a sexual assault',
    ]);
    expect(found('we saw the young offender', ['saw {suspect}'], { classes })).toEqual([
      'saw the young offender',
    ]);
    expect(found('murders and murdered', ['{crime}'], { classes })).toEqual(['murders', 'murdered']);
  });

  it.each([
    ['f*dge', ['f*dge']],
    ['f**ging fudge', ['fudge']],
    ['fudddge', ['fudddge']],
    ['f u d g e', ['f u d g e']],
    ['f.u.d.g.e', ['f.u.d.g.e']],
    ['fudg3!', ['fudg3']],
    ['fu\u00addge', ['fu\u00addge']],
    ['fudgel afudge fuDGes', []],
    ['4 u d 9', []],
  ])('sees through %j', (text, expected) => {
    expect(found(text, ['{sweet}'], { classes: { sweet: ['fudge'] }, disguised: ['sweet'] })).toEqual(
      expected,
    );
  });

  it.each([
    ['Will Strange, 34, was charged', []],
    ['The victim, Chase Law, is at home', []],
    ['PC Strange is in today. Thanks to Grace Chase who rang us', []],
    ['a strange man, and a chase', ['strange', 'chase']],
    ['Strange, but the Law says so', ['Strange', 'Law']],
    ['We thank Judge Law for the strange law', ['Judge', 'strange', 'law']],
  ])('gives the parts of a name no meaning: %s', (text, expected) => {
    expect(found(text, ['(strange|law|chase|judge)'])).toEqual(expected);
  });

  it('leaves a name to phrases that mean it, in its own case', () => {
    expect(found('Ada Quist, 34, was charged', ['=Quist'])).toEqual(['Quist']);
  });

  it('sees no disguise in a name', () => {
    expect(
      found('Thanks to Fudddge Okoro, 34, for the fudddge', ['{sweet}'], {
        classes: { sweet: ['fudge'] },
        disguised: ['sweet'],
      }),
    ).toEqual(['fudddge']);
  });

  it('leaves disguises alone where the class is not listed', () => {
    expect(found('fudg3', ['{sweet}'], { classes: { sweet: ['fudge'] } })).toEqual([]);
  });

  it('costs no more for a phrase whose words are not there', () => {
    const many = Array.from({ length: 2000 }, (_, index) => `zebra${index} ..3 crossing`);
    expect(found('a quiet crossing', many)).toEqual([]);
  });

  it('tells of each list by itself whether it has a match', () => {
    const { has, hits } = match(
      compile([['zebra'], ['quiet crossing'], ['crossing']]),
      read({ id: '', text: 'a quiet crossing' }),
    );
    expect([0, 1, 2].map(has)).toEqual([false, true, true]);
    expect(hits(1)).toEqual([{ first: 1, end: 3, sentence: 0 }]);
  });

  it('keeps nothing of the post before', () => {
    const program = compile([['quiet crossing'], ['zebra']]);
    const matched = ['a quiet crossing', 'a zebra', 'a street'].map((text) => {
      const { has, hits, close } = match(program, read({ id: '', text }));
      const lists = [0, 1].map((list) => [has(list), hits(list).length]);
      close();
      return lists;
    });
    expect(matched).toEqual([
      [
        [true, 1],
        [false, 0],
      ],
      [
        [false, 0],
        [true, 1],
      ],
      [
        [false, 0],
        [false, 0],
      ],
    ]);
  });

  it('knows classes of phrases that are made of such classes in turn', () => {
    const classes = {
      street: ['elm street', 'main street'],
      corner: ['corner of {street}', '{street} corner'],
      scene: ['scene at {corner}', 'scene on [the] {corner}'],
    };
    expect(
      found('the scene at corner of Elm Street, and the scene on the Main Street corner now', ['{scene}'], {
        classes,
      }),
    ).toEqual(['scene at corner of Elm Street', 'scene on the Main Street corner']);
    expect(found('left the scene on Main Street corner', ['<leave> the {scene}'], { classes })).toEqual([
      'left the scene on Main Street corner',
    ]);
  });

  it('says in which sentence a match lies, and finds it in any of many', () => {
    const sentences = Array.from({ length: 70 }, (_, index) => (index % 2 ? 'Tok bop.' : 'Bop tok.'));
    const { hits } = match(compile([['tok bop']]), read({ id: '', text: sentences.join(' ') }));
    expect(hits(0).map(({ sentence }) => sentence)).toEqual(
      Array.from({ length: 35 }, (_, index) => 2 * index + 1),
    );
  });

  it('finds phrases as long as they are, and as many as there are', () => {
    const long = Array.from({ length: 40 }, (_, index) => `w${'abcdefghij'.charAt(index % 10)}x`).join(' ');
    expect(found(`so ${long} there`, [long])).toEqual([long]);
    expect(found('tok bop '.repeat(1500), ['tok bop'])).toHaveLength(1500);
  });
});
