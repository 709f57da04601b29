import { type InputError, readPosts } from '@bluepencil/node';

/**
 * Tries to read a file of posts.
 *
 * @param name how it is called: its ending says what it is
 * @throws Error when what cannot be read is no error that users are shown, or has nothing to say
 */
export async function tryFile(name: string, bytes: Uint8Array): Promise<void> {
  const open = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes;
    await Promise.resolve();
  };
  for await (const each of readPosts([{ file: name, name, open }]))
    if ('post' in each ? typeof each.post.text !== 'string' : !isTold(each))
      throw new Error(`${name} gives neither a post nor an error`);
}

function isTold({ code, message }: InputError): boolean {
  return code.startsWith('E3') && message.startsWith('Unexpected ');
}
