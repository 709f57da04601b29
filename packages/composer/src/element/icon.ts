import type { Tone } from './tone-of.ts';
import type { State } from './verdict-words.ts';

/** Paths in a box of 16 by 16; the shapes differ, so that nobody needs to tell colours apart. */
const paths: Record<State | Tone, string> = {
  publish: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM5 8.2l2.1 2.1L11.2 6',
  advise: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM8 7.2v4M8 4.6v.3',
  review: 'M8 1.8 14.6 13.6H1.4ZM8 6v3.6M8 11.4v.3',
  waived: 'M8 1.6l5.4 2v4.2c0 3.2-2.3 5.6-5.4 6.7-3.1-1.1-5.4-3.5-5.4-6.7V3.6ZM5.5 8l1.8 1.8 3.3-3.6',
  block: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3ZM5 8h6',
  unknown:
    'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3ZM6.3 6.2c.2-2 3.4-2 3.4.1 0 1.5-1.7 1.4-1.7 3M8 11.4v.3',
  empty: 'M10.6 2.2l3.2 3.2-8 8-4 .8.8-4ZM8.8 4l3.2 3.2',
  reading: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM8 4.5V8l2.4 1.6',
};

const svg = 'http://www.w3.org/2000/svg';

/** Draws the sign of a state or a finding; the words beside it say the same, so nobody needs to hear it. */
export function icon(state: State | Tone): SVGSVGElement {
  const node = document.createElementNS(svg, 'svg');
  node.setAttribute('viewBox', '0 0 16 16');
  node.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', paths[state]);
  node.append(path);
  return node;
}
