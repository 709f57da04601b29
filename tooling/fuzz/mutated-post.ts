import type { Metadata, Post } from '@bluepencil/core';
import fc from 'fast-check';

/** No text grows over this, so that many are tried; what a megabyte does is in `fixtures/hostile`. */
const longest = 6000;

/** What breaks readers of text: signs that detectors look for, and what Unicode has that a keyboard has not. */
// prettier-ignore
const shards = [
  ' ', '\n', '\r\n', '\t', '\0', '.', '..', '...', '!', '?!', ',', ';', ':', '-', '—', "'", '’', '"', '(', ')', '[', ']', '{', '}', '<', '>', '|', '/', '\\', '*', '**', '_', '~', '`', '^', '$', '%', '&', '=', '+',
  '#', '@', '@@', '://', 'http://', 'https://x.co/', 'www.', '.com', 'a@b.co', '///', '///filled.count.soap', '0', '1', '99', '000', '1234567890', '1.1', '1,000,000', '£', '$5', '%20',
  '519-555-0134', '(519) 555-0134', '+44 20 7946 0958', '4111 1111 1111 1111', 'GB82WEST12345698765432', '512-83-4471', 'AB12 CDE', '43.65,-79.38', '2026-02-30', '31/12/1999', 'born on June 2nd, 1938', '34, ', 'aged 9', '10-4',
  '2218 Hickory Lane', '2200 block of', 'Apt 4', 'M4B 1B3', 'Mr.', 'Const.', 'Dr ', 'the victim, ', 'Judge ', 'Ann Okoro', 'X', 'ICE', '$name', '{suspect}', '{{actual}}', '..3', '<admit>', '__proto__', 'constructor', 'toString',
  '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u202e', '\u2066', '\u0301', '\u0301\u0302\u0303\u0304', '\u20e3', '\ufe0f', '\ufe0e', '\u034f', '\u{e0041}', '\u{e007f}', '\ud83d', '\udc00', '\ud800\ud800',
  'é', 'ß', 'İ', 'ı', 'ſ', 'ﬁ', 'ﷺ', 'ﷺﷺﷺ', '㎏', 'Ⅷ', '½', '①', '𝐛𝐨𝐥𝐝', 'ｆｕｌｌ', 'раypal', 'ΣΑΣ', 'ǆ', '한국어', '日本語', 'عربى', 'עברית', 'ไทย', 'देवनागरी', '٣٤', '🙂', '👩‍🚒', '👍🏽', '🇺🇸', '🇨', '1️⃣', '\u2028', '\u0085', '\u00a0', '\u3000',
];

/** One change of a text: `at` and `length` are shares of it. */
type Mutation = (text: string, at: number, length: number) => string;

const shard = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...shards) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);

const fullWidth = (text: string): string =>
  text.replace(/[\x21-\x7e]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));
const spaced = (text: string): string => text.replace(/[a-z](?=[a-z])/gi, '$& ');

/** Everything that may happen to a stretch of a text. */
function stretches(others: readonly string[]): fc.Arbitrary<(stretch: string) => string> {
  return fc.oneof(
    shard.map((piece) => (stretch: string) => piece + stretch),
    shard.map((piece) => () => piece),
    shard.map((piece) => (stretch: string) => stretch.replaceAll(' ', () => piece)),
    shard.map((piece) => (stretch: string) => stretch.split('').join(piece)),
    fc.nat({ max: 400 }).map((times) => (stretch: string) => stretch.slice(0, 40).repeat(times)),
    fc.tuple(shard, fc.nat({ max: 2000 })).map(
      ([piece, times]) =>
        () =>
          piece.repeat(times),
    ),
    fc.constantFrom(...others).map((other) => (stretch: string) => stretch + other),
    fc.constantFrom<(stretch: string) => string>(
      () => '',
      (stretch) => stretch.toUpperCase(),
      (stretch) => stretch.toLowerCase(),
      (stretch) => stretch.normalize('NFD'),
      (stretch) => Array.from(stretch).reverse().join(''),
      (stretch) => stretch.replaceAll(/[.!?\n]/g, ''),
      (stretch) => stretch.replaceAll(' ', '\n'),
      fullWidth,
      spaced,
    ),
  );
}

function mutations(others: readonly string[]): fc.Arbitrary<Mutation> {
  return stretches(others).map((change) => (text, at, length) => {
    const start = Math.floor(at * text.length);
    const end = start + Math.floor(length * (text.length - start));
    return (text.slice(0, start) + change(text.slice(start, end)) + text.slice(end)).slice(0, longest);
  });
}

/** A share of a text, often of a few characters only. */
const share = fc.oneof(fc.nat({ max: 1000 }), fc.nat({ max: 30 })).map((thousandths) => thousandths / 1000);

function mutatedText(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(fc.tuple(mutations(texts), share, share), { maxLength: 5 }))
    .map(([text, changes]) =>
      changes.reduce((changed, [mutate, at, length]) => mutate(changed, at, length), text),
    );
}

/** Fields that some check or some pack asks for. */
// prettier-ignore
const fields = [
  'channel', 'account', 'unit', 'role', 'jurisdiction', 'attachments', 'approvedBy', 'courtOrder', 'nextOfKin', 'consent', 'booking', 'resolved', 'author', 'handle', 'file',
  'now', 'schedule', 'topics', 'language', '__proto__', 'constructor', 'toString', '',
];
const attachment = fc.record(
  {
    kind: fc.oneof(fc.constantFrom('image', 'video', 'booking-photo'), fc.jsonValue()),
    alt: fc.oneof(shard, fc.jsonValue()),
  },
  { requiredKeys: [] },
);
const fact = fc.record(
  {
    by: fc.oneof(shard, fc.jsonValue()),
    on: fc.oneof(fc.constantFrom('2026-02-30', '2026-11-02', '2026-11-02T25:00'), fc.jsonValue()),
    until: fc.oneof(fc.constantFrom('9999-12-31', '0000-00-00', '2026-11-02'), fc.jsonValue()),
    offence: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const member = fc.record(
  {
    author: fc.constant('Ann'),
    until: fc.oneof(fc.constantFrom('2026-02-30', '2001-01-01'), fc.jsonValue()),
    unit: fc.jsonValue(),
    accounts: fc.oneof(fc.constantFrom(['x/*'], ['+(+(a|b)|c)*'], ['[']), fc.jsonValue()),
    topics: fc.oneof(fc.array(shard), fc.jsonValue()),
    approves: fc.jsonValue(),
  },
  { requiredKeys: ['author'] },
);
const value = fc.oneof(
  shard,
  fc.jsonValue({ maxDepth: 3 }),
  fact,
  fc.array(fact, { maxLength: 3 }),
  fc.array(fc.oneof(attachment, fc.jsonValue()), { maxLength: 4 }),
  fc.constantFrom<unknown>(undefined, Number.NaN, Infinity, -0, Object.create(null)),
);

function mutatedMeta(metas: readonly Metadata[]): fc.Arbitrary<Metadata> {
  return fc
    .tuple(
      fc.constantFrom(...metas),
      fc.array(member, { maxLength: 1 }),
      fc.array(fc.tuple(fc.oneof(fc.constantFrom(...fields), shard), value), { maxLength: 3 }),
    )
    .map(([meta, roster, changes]) => {
      const changed: Metadata = roster.length > 0 ? { ...meta, author: 'Ann', roster } : { ...meta };
      // A key that JSON gives is always the object's own, also `__proto__`.
      for (const [field, each] of changes)
        Object.defineProperty(changed, field, { value: each, enumerable: true, writable: true });
      return changed;
    });
}

/** Posts that come of others by a few changes of their text and their metadata; a failing one shrinks to fewer. */
export function mutatedPost(posts: readonly Post[]): fc.Arbitrary<Post> {
  return fc
    .tuple(mutatedText(posts.map(({ text }) => text)), mutatedMeta(posts.map(({ meta }) => meta ?? {})))
    .map(([text, meta]) => ({ id: 'fuzz', text, meta }));
}
