import { InputError, type ReadPost } from '@bluepencil/node';

/** Gives a function that warns of the second post with the same id: who looks results up by id would miss one. */
export function createRepeatWatch(): (read: ReadPost) => InputError[] {
  const seen = new Set<string>();
  return ({ post: { id }, file, line }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      new InputError('E305', `Unexpected second post \`${id}\`, expected an id of its own`, {
        place: { file, line },
      }),
    ];
  };
}
