import { describe, expect, it } from 'vitest';
import { parsePhrase, PhraseError } from './parse-phrase.ts';

describe('parsePhrase', () => {
  it.each([
    ['(a', /expected `\)`/],
    ['a)', /Unexpected `\)`/],
    ['[x', /expected `\]`/],
    ['a ..99 b', /gap of 99/],
    ['..3', /matches nothing or everything/],
    ['(a)?', /matches nothing or everything/],
    ['', /matches nothing or everything/],
    ['(a|)', /matches nothing or everything/],
    [`${'('.repeat(9999)}a${')'.repeat(9999)}`, /inside 50 others/],
  ])('refuses %j', (phrase, message) => {
    expect(() => parsePhrase(phrase)).toThrow(PhraseError);
    expect(() => parsePhrase(phrase)).toThrow(message);
  });

  it('reads a phrase as its author means it', () => {
    expect(parsePhrase("^ {suspect} ..2 <confess> (to|don't) [x] =ICE")).toMatchInlineSnapshot(`
      {
        "nodes": [
          {
            "side": "start",
            "type": "edge",
          },
          {
            "name": "suspect",
            "type": "class",
          },
          {
            "max": 2,
            "type": "gap",
          },
          {
            "norm": "confess",
            "type": "lemma",
          },
          {
            "nodes": [
              {
                "nodes": [
                  {
                    "norm": "to",
                    "type": "word",
                  },
                ],
                "type": "sequence",
              },
              {
                "nodes": [
                  {
                    "norm": "do",
                    "type": "word",
                  },
                  {
                    "norm": "not",
                    "type": "word",
                  },
                ],
                "type": "sequence",
              },
            ],
            "type": "choice",
          },
          {
            "node": {
              "nodes": [
                {
                  "norm": "x",
                  "type": "word",
                },
              ],
              "type": "sequence",
            },
            "type": "optional",
          },
          {
            "type": "exact",
            "written": "ICE",
          },
        ],
        "type": "sequence",
      }
    `);
  });
});
