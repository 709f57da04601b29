import { expect, test } from 'vitest';
import groups from '../../../../../fixtures/names.json' with { type: 'json' };
import { suitsName } from './capital-words.ts';
import { detectEntities } from '../detect-entities.ts';
import { normalise } from '../normalise.ts';

/** Names of twelve groups of origin and both genders; invented pairs. */
const names = groups.map(({ group, first, last }): [string, string, string] => [group, first, last]);

const templates = [
  'Missing: {first} {last}, 81, last seen near Gage Park.',
  '{first} {last} (34) has been charged with theft.',
  'The victim, {first} {last}, is recovering at home.',
  'His wife {first} is collecting for the family.',
  'A man named {first} {last} told officers he saw it.',
  'Thanks to {first} {last} who rang us straight away.',
  'Thank you {first} for the shares!',
  'Mr {last} in the corner unit saw the whole thing.',
  'Have you seen {first}? The family is worried.',
  'We arrested {first} {last}, 29, on Monday. {last} is in custody.',
  'PC {last} was at the school today.',
  'Sgt. {first} {last} retires on the 30th.',
  'Mayor {first} {last} opened the bridge.',
  'Wanted on warrant: {first} {last}, 45, links to Hartlepool.',
  'Her son {first}, 9, won the race.',
  'The death of {first} {last} is being investigated.',
  'Turns out it was {first} {last} all along.',
  "Detectives want to speak to {first}'s brother.",
  '{first} {last} said it was a quiet night.',
  'Statement from Chief {last} at noon.',
  'Little {first} met the horses.',
];

/** Contexts that say so little that a word which opens a sentence may be taken for itself. */
const scant = ['{first} at Hollin Farm has had his quad nicked.'];
const unlikeWords = names.filter(([, first]) => !first.includes('.') && suitsName(first.toLowerCase()) > 1);

test.each([...templates, ...scant])('%s', (template) => {
  const called = scant.includes(template) ? unlikeWords : names;
  const shapes = called.map(([, first, last]) => {
    const { text } = normalise(template.replaceAll('{first}', first).replaceAll('{last}', last));
    return detectEntities(text, 18)
      .map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`)
      .join(' ')
      .replace(new RegExp(String.raw`\b${normalise(first).text}(?!\w)`, 'g'), 'First')
      .replace(new RegExp(String.raw`\b${normalise(last).text}(?!\w)`, 'g'), 'Last')
      .replace(/(?<=:)(?:Chief|Mr|PC) (?=Last)/g, '');
  });
  expect(shapes[0]).toMatch(/person|staff|official/);
  expect(
    called
      .filter((_, index) => shapes[index] !== shapes[0])
      .map(([group, first, last]) => `${group} ${first} ${last}`),
  ).toEqual([]);
});
