/** Says in our wording why a file could not be read. */
export function reasonOf(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'Unexpected path, expected a file that exists';
    case 'EACCES':
    case 'EPERM':
      return 'Unexpected permissions, expected a file that may be read';
    case 'EISDIR':
      return 'Unexpected folder, expected a file';
    case 'ENOTDIR':
      return 'Unexpected file in the path, expected a folder there';
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return 'Unexpected path that no file can have, expected a file that exists';
    default:
      return wordAnew((error as Error).message);
  }
}

/** Leaves messages of ours as they are, and says of others what they are about. */
function wordAnew(message: string): string {
  return message.startsWith('Unexpected ')
    ? message
    : `Unexpected failure, expected a file that can be read: ${message}`;
}
