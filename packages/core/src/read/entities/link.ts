import { cue } from '../cues.ts';
import type { Entity } from '../entity.ts';
import { sign, type Traits } from '../traits.ts';
import { plainProviders, providers } from './mail-providers.ts';
import { matchesOf } from './matches-of.ts';

const mail = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}\b/gi;
const ending = '(?:com|net|org|ca|uk|co|gov|edu|us|info|me|io|fr|de|ie|in|au|nz)';
/** `name [at] host [dot] ca`: the sign in brackets or a word, the dots as words or signs. */
const bracketed = new RegExp(
  String.raw`(?<![\w.+-])[\w.+-]{1,64} ?[[({<] ?(?:at|@) ?[\])}>] ?[\w-]{1,63}(?: ?[[({<]? ?(?:dot|\.) ?[\])}>]? ?[\w-]{1,24}){0,2} ?[[({<]? ?(?:dot|\.) ?[\])}>]? ?${ending}\b`,
  'gi',
);
const worded = new RegExp(
  String.raw`(?<![\w.+-])(?<name>[\w.+-]{1,64})(?: at | ?@ ?)(?:(?<host>${providers})|[\w-]{2,63})(?<dots>(?: dot (?!${ending}\b)[\w-]{1,24}){0,2}(?: dot | ?\. ?)${ending})\b`,
  'gi',
);
const hasProvider = new RegExp(`[ @](?:${plainProviders})\\b`, 'i');
/** A mailbox whose host is cut short or loosely put: `gary.p52@yahoo`, `gary.p52 at hotmail co uk`, `gary.p52 gmail com`. */
const loose = new RegExp(
  [
    String.raw`(?<![\w.+-])[\w.+-]{1,64}@(?:${plainProviders})(?![\w@-]|\.\w)`,
    String.raw`(?<![\w.+-])(?=[\w.+-]{0,60}[\d._])[\w.+-]{3,64}(?: at)? (?:${plainProviders}) (?:com|ca|net|org|co uk)\b`,
    String.raw`(?<![\w.+-])(?=[\w.+-]{0,60}[\d._])[\w.+-]{3,64} at (?:${plainProviders})\b(?! ?[.@]\w| dot)`,
  ].join('|'),
  'gi',
);
const link =
  /(?<![\w@.])(?:https?:\/\/[^\s"<>]+|(?:[\w-]{1,63}\.){1,4}(?:com|net|org|ca|uk|gov|edu|us|info|me|io|co|ly|gl|police|app|to|gd|ie|eu|fr|de|int|mil|tv|news|page|site|shop|link|xyz|bio|be|cc|ai|is|im)(?![\w@-])(?:[/?#][^\s"<>]*)?)/gi;
const closing = new Set('.,;:!?)]\'"');
const maps =
  /^(?:(?:www\.|maps\.)?google\.[a-z.]{2,6}\/maps|maps\.google\.|maps\.app\.goo\.gl|goo\.gl\/maps|g\.co\/maps|maps\.apple\.com|maps\.apple|(?:www\.)?openstreetmap\.org|osm\.(?:org|to)|(?:www\.)?bing\.com\/maps|(?:www\.)?waze\.com|(?:www\.)?what3words\.com|w3w\.co|here\.com|streetmap\.co\.uk|gridreferencefinder\.com)/;

/** Finds e-mail addresses, also spelled out with “at” and “dot”; links; and links to a place on a map. */
export function* detectLinks(text: string, { cues, signs }: Traits): Generator<Entity> {
  const hasAt = (signs & sign.at) !== 0;
  const hasDot = (signs & sign.dotLetter) !== 0;
  if (hasAt) for (const match of matchesOf(text, mail)) yield email(match, 0.95);
  if (signs & sign.bracket && /[[({<] ?(?:at|@)/i.test(text))
    for (const match of matchesOf(text, bracketed)) yield email(match, 0.94);
  const mayBeWorded = hasAt || (cues & cue.at && (hasDot || cues & cue.dot));
  if (mayBeWorded && /@| dot |\.[a-z]{2,3}\b/i.test(text) && / at |@/i.test(text))
    for (const match of matchesOf(text, worded)) if (isMail(match)) yield email(match, 0.92);
  if (cues & cue.mailbox && hasProvider.test(text))
    for (const match of matchesOf(text, loose)) yield looseEmail(match);
  if (text.includes('://') || (hasDot && /\w\.[a-z]{2,6}(?![\w@.-])/i.test(text)))
    for (const match of matchesOf(text, link)) yield address(match);
}

/** `us at example dot com` is no address: the name must look like one, or the host be one of mailboxes. */
function isMail({ groups = {} }: RegExpExecArray): boolean {
  const { name = '', host, dots = '' } = groups;
  if (/^(?:us|me|it|them|him|her|you|look|find|visit|online|shop|here|page|site|website)$/i.test(name))
    return false;
  return host !== undefined || (/[\d._+-]/.test(name) && /\bdot\b/i.test(dots));
}

function email(match: RegExpExecArray, confidence: number): Entity {
  const value = match[0]
    .toLowerCase()
    .replace(/[[({<]/g, ' ')
    .replace(/[\])}>]/g, ' ')
    .replace(/ at /, '@')
    .replace(/ dot /g, '.')
    .replaceAll(' ', '');
  return { kind: 'email', start: match.index, end: match.index + match[0].length, value, confidence };
}

/** The address that is meant: what is cut short ends in `com`. */
function looseEmail(match: RegExpExecArray): Entity {
  const [name = '', host = '', ...ending] = match[0].toLowerCase().split(/@| at | /);
  const value = `${name}@${[host, ...(ending.length > 0 ? ending : ['com'])].join('.')}`;
  return { kind: 'email', start: match.index, end: match.index + match[0].length, value, confidence: 0.91 };
}

function address(match: RegExpExecArray): Entity {
  let length = match[0].length;
  while (length > 1 && closing.has(match[0].charAt(length - 1))) length -= 1;
  const value = match[0]
    .slice(0, length)
    .toLowerCase()
    .replace(/^https?:\/\//, '');
  return {
    kind: maps.test(value) ? 'map-link' : 'link',
    start: match.index,
    end: match.index + length,
    value,
    confidence: maps.test(value) ? 0.96 : 0.9,
  };
}
