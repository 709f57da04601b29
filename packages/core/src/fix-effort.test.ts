import { describe, expect, test } from 'vitest';
import { fix } from './fix.ts';
import { fixablePolicy as policy } from './fixable-policy.ts';

/** How often fixing a text reads it. */
const readingsOf = (text: string): number => {
  let count = 0;
  fix(
    { id: 'p', text },
    {
      ...policy,
      variantFor: (meta) => {
        count += 1;
        return policy.variantFor(meta);
      },
    },
  );
  return count;
};

describe('the effort of fixing', () => {
  test('many edits, of which one does harm, are not tried one by one', () => {
    const text = `Unit is 10-7. ${'#drivesafe '.repeat(60)}`;
    expect(fix({ id: 'p', text }, policy).post.text).toBe(`Unit is 10-7. ${'#DriveSafe '.repeat(60)}`);
    expect(readingsOf(text)).toBeLessThan(40);
  });

  test('a post whose edits get in each other’s way is read so many times and left as it is', () => {
    const text = 'Unit is 10-7. #drivesafe '.repeat(40);
    expect(fix({ id: 'p', text }, policy).post.text).toBe(text);
    expect(readingsOf(text)).toBeLessThan(510);
  });
});
