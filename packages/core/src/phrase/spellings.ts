/** British and American spellings of one word, in stems; whatever follows the stem stays. */
const pairs =
  'colour:color neighbour:neighbor behaviour:behavior honour:honor favour:favor labour:labor rumour:rumor harbour:harbor humour:humor ' +
  'armour:armor defence:defense offence:offense licence:license pretence:pretense centre:center theatre:theater metre:meter tyre:tire ' +
  'kerb:curb cheque:check grey:gray jewellery:jewelry programme:program mum:mom arse:ass judgement:judgment sceptic:skeptic ' +
  'paedo:pedo manoeuvre:maneuver cosy:cozy enrol:enroll fulfil:fulfill cancelled:canceled travelled:traveled';
const stems = pairs.split(' ').map((pair) => pair.split(':') as [string, string]);

/** Words of one spelling that look as if they had two. */
const onlyS =
  /^(?:adverti|advi|compri|compromi|devi|disgui|exerci|improvi|promi|revi|supervi|surpri|televi|otherwi|likewi|prai|rai|noi|poi|cau|pau|wi|ri|demi|expertis|premi|precis|concis|prom)/;

/** Short words that contractions hide. */
const hidden: Record<string, readonly string[]> = { is: ["'s"], has: ["'s"], would: ["'d"], had: ["'d"] };

/** Gives the spellings of a word that count as the same, itself first: `colour` and `color`, `is` and `'s`. */
export function spellings(word: string): string[] {
  const found = new Set([word, ...(Object.hasOwn(hidden, word) ? (hidden[word] ?? []) : [])]);
  for (const [british, american] of stems) {
    if (word.startsWith(british)) found.add(american + word.slice(british.length));
    else if (word.startsWith(american)) found.add(british + word.slice(american.length));
  }
  const verb = /^(.{3,})i([sz])(e|es|ed|er|ers|ing|ation|ations)$/.exec(word);
  if (verb && !onlyS.test(word)) found.add(`${verb[1]}i${verb[2] === 's' ? 'z' : 's'}${verb[3]}`);
  return [...found];
}
