import { describe, expect, it } from 'vitest';
import { digest } from './digest.ts';
import { digestPost } from './digest-post.ts';

describe('a digest', () => {
  it('is the SHA-256 of JSON with its keys in order', () => {
    // printf '{"a":[1,null,"é"],"b":{"c":true}}' | sha256sum
    const known = 'a550864ea485ade6bab4ab62d699b2ae1d577dc5745de33d8c21e4d277a741af';
    expect(digest({ b: { c: true }, a: [1, null, 'é'] })).toBe(known);
    expect(digest({ a: [1, undefined, 'é'], b: { c: true, d: undefined } })).toBe(known);
  });

  it.each([
    ['the order of a list', [1, 2], [2, 1]],
    ['a field more', { a: 1 }, { a: 1, b: null }],
    ['a number and its text', [1], ['1']],
    ['the source of a function', { check: () => 1 }, { check: () => 2 }],
    ['a function and nothing', { check: () => 1 }, {}],
  ])('tells %s apart', (_, one, other) => expect(digest(one)).not.toBe(digest(other)));
});

describe('the digest of a post', () => {
  const post = {
    id: 'a',
    text: 'Road closed.',
    meta: {
      ...{ channel: 'x', account: 'official', handle: '@town', schedule: '2026-06-15T12:00:00Z' },
      attachments: [{ kind: 'image', alt: 'A road', url: 'a.jpg' }],
    },
  };
  const { meta } = post;

  it.each([
    ['its text', { ...post, text: 'Road open.' }],
    ['its channel', { ...post, meta: { ...meta, channel: 'facebook' } }],
    ['its account', { ...post, meta: { ...meta, account: 'personal' } }],
    ['its handle', { ...post, meta: { ...meta, handle: '@city' } }],
    ['its time', { ...post, meta: { ...meta, schedule: '2026-06-16T12:00:00Z' } }],
    [
      'any field of an attachment',
      { ...post, meta: { ...meta, attachments: [{ ...meta.attachments[0], url: 'b.jpg' }] } },
    ],
    ['all that is known of it', { id: 'a', text: post.text }],
  ])('changes with %s', (_, other) => expect(digestPost(other as typeof post)).not.toBe(digestPost(post)));

  it.each([
    ['its id', { ...post, id: 'b' }],
    ['what the public does not see', { ...post, meta: { ...meta, author: 'A. Marsh', unit: 'traffic' } }],
    ['the order of its fields', { ...post, meta: Object.fromEntries(Object.entries(meta).reverse()) }],
  ])('does not change with %s', (_, other) => expect(digestPost(other)).toBe(digestPost(post)));

  it('without metadata is that of empty ones', () =>
    expect(digestPost({ id: 'a', text: 'x' })).toBe(digestPost({ id: 'a', text: 'x', meta: {} })));
});
