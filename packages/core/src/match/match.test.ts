import { describe, expect, it } from 'vitest';
import { compileProgram } from '../phrase/compile-program.ts';
import type { PhraseList } from '../phrase/phrase-list.ts';
import { read } from '../read/read.ts';
import { match } from './match.ts';

const list = (...phrases: string[]): PhraseList => ({ phrases, layer: 'test', path: [] });

/** The matched words of one list of phrases. */
function found(
  text: string,
  phrases: string[],
  classes: Record<string, string[]> = {},
  disguised: string[] = [],
): string[] {
  const reading = read({ id: '', text });
  const words = new Map(Object.entries(classes).map(([name, members]) => [name, list(...members)]));
  const { hits } = match(compileProgram(words, [list(...phrases)], disguised), reading);
  return hits(0).map(({ first, end }) =>
    text.slice(reading.words[first]?.start, reading.words[end - 1]?.end),
  );
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
    expect(found('The young offender did a sexual assault', ['{suspect} ..2 {crime}'], classes)).toEqual([
      'young offender did a sexual assault',
    ]);
    expect(found('we saw the young offender', ['saw {suspect}'], classes)).toEqual([
      'saw the young offender',
    ]);
    expect(found('murders and murdered', ['{crime}'], classes)).toEqual(['murders', 'murdered']);
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
    expect(found(text, ['{sweet}'], { sweet: ['fudge'] }, ['sweet'])).toEqual(expected);
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
      found('Thanks to Fudddge Okoro, 34, for the fudddge', ['{sweet}'], { sweet: ['fudge'] }, ['sweet']),
    ).toEqual(['fudddge']);
  });

  it('leaves disguises alone where the class is not listed', () => {
    expect(found('fudg3', ['{sweet}'], { sweet: ['fudge'] })).toEqual([]);
  });

  it('costs no more for a phrase whose words are not there', () => {
    const many = Array.from({ length: 2000 }, (_, index) => `zebra${index} ..3 crossing`);
    expect(found('a quiet crossing', many)).toEqual([]);
  });
});
