import { expect, it } from 'vitest';
import { late } from './late.ts';

it('tells the length of a list, and reads it once, when somebody asks for an item', () => {
  let times = 0;
  const list = late(new Array<string>(2), () => {
    times += 1;
    return ['a', 'b'];
  });
  expect(Array.isArray(list) && list.length).toBe(2);
  expect(times).toBe(0);
  expect([...list, list[1]]).toEqual(['a', 'b', 'b']);
  expect(JSON.stringify(list.map((each) => each.toUpperCase()))).toBe('["A","B"]');
  expect(times).toBe(1);
});

it.each<[string, (object: { a?: number }) => unknown, unknown]>([
  ['for a key', ({ a }) => a, 1],
  ['for all keys', Object.keys, ['a']],
  ['whether there is one', (object) => 'a' in object, true],
  ['for a copy', (object) => ({ ...object }), { a: 1 }],
  ['for its text', (object) => JSON.stringify(object), '{"a":1}'],
])('is read when somebody asks %s', (_, ask, answer) => {
  expect(ask(late<{ a?: number }>({}, () => ({ a: 1 })))).toEqual(answer);
});
