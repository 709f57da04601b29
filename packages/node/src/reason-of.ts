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
    default:
      return (error as Error).message;
  }
}
