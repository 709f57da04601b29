import { format, resolveConfig } from 'prettier';

/** Gives a value as JSON, formatted like every file of the repository. */
export async function formatJson(file: string, value: unknown): Promise<string> {
  return format(JSON.stringify(value), { ...(await resolveConfig(file)), filepath: file });
}
