import type { PostFinding } from '../linter.ts';
import { createNode } from './create-node.ts';
import { segmentsOf } from './segments.ts';

/** Shows where findings lie, beneath the text of a textarea. */
export interface Backdrop {
  readonly node: HTMLElement;
  /** Draws the findings that were found in a text; `current` stands out. */
  draw: (text: string, findings: readonly PostFinding[], current?: PostFinding) => void;
  /** Follows the size, the font and the place of the textarea. */
  align: () => void;
  /** Follows where it is scrolled to. */
  scroll: () => void;
}

/** What decides where the words of a textarea stand. */
const copied = [
  ...[
    'font-family',
    'font-size',
    'font-style',
    'font-weight',
    'font-variant',
    'font-stretch',
    'font-kerning',
  ],
  ...[
    'font-feature-settings',
    'letter-spacing',
    'word-spacing',
    'line-height',
    'text-indent',
    'text-transform',
  ],
  ...[
    'text-align',
    'direction',
    'tab-size',
    'padding-top',
    'padding-right',
    'padding-bottom',
    'padding-left',
  ],
  ...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width', 'word-break'],
];

/** Makes the backdrop of a textarea; it belongs into a positioned element around it, before it. */
export function createBackdrop(textarea: HTMLTextAreaElement): Backdrop {
  const words = createNode('div', { attributes: { class: 'words' } });
  const node = createNode('div', { attributes: { class: 'backdrop', 'aria-hidden': 'true' } }, words);
  const scroll = (): void => {
    words.style.transform = `translate(${-textarea.scrollLeft}px, ${-textarea.scrollTop}px)`;
  };
  return {
    node,
    draw: (text, findings, current) => {
      const marks = segmentsOf(text, findings).map(({ text: part, tone, places }) =>
        tone
          ? createNode('mark', { attributes: { class: tone, 'data-current': isIn(places, current) } }, part)
          : part,
      );
      // Without it, an empty last line would have no height.
      words.replaceChildren(...marks, '\u200b');
      scroll();
    },
    align: () => {
      const style = getComputedStyle(textarea);
      for (const name of copied) words.style.setProperty(name, style.getPropertyValue(name));
      const box = textarea.getBoundingClientRect();
      const around = node.parentElement?.getBoundingClientRect();
      node.style.left = `${box.left - (around?.left ?? 0)}px`;
      node.style.top = `${box.top - (around?.top ?? 0)}px`;
      node.style.width = `${box.width}px`;
      node.style.height = `${box.height}px`;
      // A scrollbar takes room from the words.
      const borders = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
      words.style.width = `${textarea.clientWidth + borders}px`;
      scroll();
    },
    scroll,
  };
}

function isIn(places: readonly PostFinding[], current: PostFinding | undefined): boolean {
  return current !== undefined && places.includes(current);
}
