import type { Entity } from '../entity.ts';

const mail = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/g;
const spokenMail = /(?<![\w.+-])[\w.+-]{1,64} ?[[(]? ?(?:at|@) ?[\])]? ?[\w-]{1,63}(?: ?[[(]? ?(?:dot|\.) ?[\])]? ?(?:com|net|org|ca|uk|co|gov|edu|us|info|me))+\b/gi;
const link = /(?<![\w@.])(?:https?:\/\/\S+|(?:[\w-]{1,63}\.){1,4}(?:com|net|org|ca|uk|gov|edu|us|info|me|io|co|ly|gl|police|app|to|gd)(?![\w@-])(?:\/\S*)?)/gi;
const closing = /[.,;:!?)\]'"]+$/;

/** Finds e-mail addresses, also spelled out with “at” and “dot”, and links. */
export function* detectLinks(text: string): Generator<Entity> {
  if (text.includes('@')) yield* all(text, mail, 'email', 0.95);
  if (/dot|@| at /i.test(text)) yield* all(text, spokenMail, 'email', 0.9);
  if (text.includes('.')) yield* all(text, link, 'link', 0.9);
}

function* all(text: string, pattern: RegExp, kind: 'email' | 'link', confidence: number): Generator<Entity> {
  for (const match of text.matchAll(pattern)) {
    const written = match[0].replace(closing, '');
    yield { kind, start: match.index, end: match.index + written.length, value: valueOf(written, kind), confidence };
  }
}

function valueOf(written: string, kind: 'email' | 'link'): string {
  const lower = written.toLowerCase();
  if (kind === 'link') return lower.replace(/^https?:\/\//, '');
  return lower
    .replace(/ ?[[(]? ?\bat\b ?[\])]? ?/, '@')
    .replace(/ ?[[(]? ?\bdot\b ?[\])]? ?/g, '.')
    .replaceAll(/[\s()[\]]/g, '');
}
