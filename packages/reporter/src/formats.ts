import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Format } from './reporter.ts';

/** Every format, by the name that it is asked for with. */
export const formats = { pretty, json } satisfies Record<string, Format>;

/** Name of a format. */
export type FormatName = keyof typeof formats;
