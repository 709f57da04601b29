import type { PostLength } from '@bluepencil/core';
import { createNode } from './create-node.ts';
import { icon } from './icon.ts';
import { type State, stateWords } from './verdict-words.ts';

/** The verdict and the length, in one line. */
export interface StatusBar {
  readonly node: HTMLElement;
  show: (state: State, counts: Counts, length: PostLength | undefined) => void;
}

/** How many findings count, and how many are waived. */
export interface Counts {
  standing: number;
  waived: number;
}

/** How long to wait before a change is spoken, so that nobody hears of every letter. In milliseconds. */
const silence = 800;

/** Makes the line that tells the verdict and the length. Changes of the verdict are spoken once the author pauses. */
export function createStatusBar(): StatusBar {
  const verdict = createNode('p', { attributes: { class: 'verdict' } });
  const meter = createNode('p', { attributes: { class: 'length' } });
  const spoken = createNode('p', { attributes: { class: 'spoken', role: 'status' } });
  const node = createNode('div', { attributes: { class: 'bar' } }, verdict, meter, spoken);
  let shown: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function speak(words: string): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (spoken.textContent !== words) spoken.textContent = words;
    }, silence);
  }

  return {
    node,
    show: (state, counts, length) => {
      const { name } = stateWords[state];
      const meaning = meaningOf(state, counts);
      if (shown !== state + meaning) {
        shown = state + meaning;
        verdict.className = `verdict ${state}`;
        const badge = createNode('span', { attributes: { class: 'badge' } }, icon(state), name);
        verdict.replaceChildren(badge, createNode('span', { attributes: { class: 'meaning' } }, meaning));
      }
      meter.replaceChildren(...(length ? showLength(length) : []));
      meter.classList.toggle('over', isOver(length));
      if (state !== 'reading' && state !== 'empty')
        speak(`${name}: ${countWords(counts)}${isOver(length) ? ' It is too long.' : ''}`);
    },
  };
}

function isOver(length: PostLength | undefined): boolean {
  return length?.max !== undefined && length.length > length.max;
}

function showLength({ length, max }: PostLength): (Node | string)[] {
  if (max === undefined) return [`${length} ${length === 1 ? 'character' : 'characters'}`];
  const words = length > max ? `${length - max} too many` : `${max - length} left`;
  return [createNode('span', {}, `${length} of ${max}`), ` · ${words}`];
}

/** What is waived was found all the same. */
function meaningOf(state: State, { waived }: Counts): string {
  return state === 'publish' && waived > 0
    ? 'It may go out: what was found is waived.'
    : stateWords[state].meaning;
}

function countWords({ standing, waived }: Counts): string {
  if (standing + waived === 0) return 'nothing found.';
  const found = standing === 1 ? '1 finding' : `${standing} findings`;
  return waived === 0 ? `${found}.` : `${found}, ${waived} waived.`;
}
