import { describe, expect, it } from 'vitest';
import { labelledPosts } from '../../../../tooling/labelled-posts.ts';
import { detectEntities } from './detect-entities.ts';
import { normalise } from './normalise.ts';
import type { Traits } from './traits.ts';

/** What a text has in which there may be anything. */
const everything: Traits = {
  ...{ cues: -1, signs: -1, digits: Infinity, longest: Infinity },
  ...{ together: Infinity, numbers: Infinity },
};

describe('traits', () => {
  it('keep no detector from what it finds', () => {
    const texts = labelledPosts(3000).map(
      (line) => normalise((JSON.parse(line) as { text: string }).text).text,
    );
    for (const text of texts)
      for (const written of [text, text.toUpperCase(), text.toLowerCase()])
        expect(detectEntities(written, 18)).toEqual(detectEntities(written, 18, everything));
  });

  it.each([
    'mail me at jo.p52 at example dot com, s.i.n. 123 456 789, a/c 1234567',
    'oh double two seven 9 4 one six',
    'NE12 3AB, AB12 CDE, 12 b elm street, no. 4, suite 5, p.o. box 77',
    'rip maria lopez, the victim, keisha osei-brown, 14, her son kofi (9)',
    '5th & 6th, Elm/Oak, Main St x 2nd Ave, 12XX Elm St, Hwy 101 N',
    "half ten, 10pm, 10 P.M., 2200 hrs, 22:05, quarter to six o'clock, $5 and £6, six quid",
    '51.50740, -0.12780; 51 30 12 N, 0 7 39 W; TQ 123 456; 9C3W9QCJ+2VX; ///filled.count.soap',
    'Medicare card 1EG4-TE5-MK73, ssn ending 1234, NHS 943 476 5919, DL A123-456-78-901-2, passport 123456789, VIN 1HGCM82633A004352',
    'tag Delaware 417733 on the Buick, IL AB 1234, plaque ABC 123, 2207-B Swallow, CDL no. 4417 228 910',
    'nine weeks old, born nineteen eighty-four, le 3 juillet 1984, Monzo 12345678, acct 0 0 4 4 8 1 9 then 7',
    '4111 1111 1111 1111, begins 4111 and ends 1234, sort code 20-00-00, routing 021000021, GB82WEST12345698765432',
    'turned nine, in her twenties, aged twenty, mid-30s, 9th birthday, born 2june1938, 2/6/38, the second of June 1938',
  ])('keep no detector from what it finds in: %s', (text) => {
    for (const written of [text, text.toUpperCase(), text.toLowerCase()])
      expect(detectEntities(written, 18)).toEqual(detectEntities(written, 18, everything));
  });
});
