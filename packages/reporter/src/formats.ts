import { github } from './github.ts';
import { html } from './html/html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { line } from './line.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import type { Format } from './reporter.ts';
import { sarif } from './sarif.ts';

/** Every format, by the name that it is asked for with. */
export const formats = { pretty, line, json, sarif, github, junit, markdown, html } satisfies Record<
  string,
  Format
>;

/** Name of a format. */
export type FormatName = keyof typeof formats;
