import { expect, test } from 'vitest';
import { readFragment, writeFragment } from './share-link.ts';

const shared = {
  text: 'He confessed. 👮 “quoted”',
  agency: 'us-oxnard',
  meta: { channel: 'x' },
  edits: { 'case/confession': 'id: case/confession\n' },
};

test('what is shared comes back from the fragment, which holds nothing that an address must escape', async () => {
  const fragment = await writeFragment(shared);
  expect(fragment).toMatch(/^[\w-]+$/);
  expect(await readFragment(fragment)).toEqual(shared);
});

test('what is no text where a text belongs is left out', async () => {
  const odd = { ...shared, meta: { channel: 7, unit: 'traffic' }, edits: null };
  const fragment = await writeFragment(odd as never);
  expect(await readFragment(fragment)).toEqual({ ...shared, meta: { unit: 'traffic' }, edits: {} });
});

test.each(['', 'section-2', 'AAAA', '%%%'])(
  'a fragment that carries nothing of the kind is none: %s',
  async (fragment) => {
    expect(await readFragment(fragment)).toBeUndefined();
  },
);
