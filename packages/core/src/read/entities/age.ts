import type { Entity } from '../entity.ts';

const stated = /(?<![\w$.,-])(?:aged? )?(\d{1,3})(?:[ -](?:years?|yrs?|yo|y\/o)(?:[ -]old)?|[ -]?(?:yo|y\/o))\b/gi;
const behindName = /(?<=[a-z], |\()(\d{1,2})(?=,|\)| of | from |\.(?:\s|$))/g;
const aged = /(?<=(?:^|\W)age[ds]? )(\d{1,3})\b/gi;

/** Finds ages: `34-year-old`, `aged 34`, `34 yo`, and the number behind a name, as in `Ada Quist, 34,`. */
export function* detectAges(text: string): Generator<Entity> {
  if (!/\d/.test(text)) return;
  for (const [pattern, confidence] of [
    [stated, 0.75],
    [aged, 0.75],
    [behindName, 0.5],
  ] as const)
    for (const match of text.matchAll(pattern)) {
      const years = match[1] ?? '';
      if (Number(years) > 115) continue;
      yield { kind: 'age', start: match.index, end: match.index + match[0].length, value: years, confidence };
    }
}
