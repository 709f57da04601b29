import type { PostFinding } from '../linter.ts';
import { createNode } from './create-node.ts';
import { icon } from './icon.ts';
import { showWords } from './show-words.ts';
import { stateWords } from './verdict-words.ts';

/** What the author can do with a finding. */
export interface FindingActions {
  /** Shows where it lies. */
  show: () => void;
  /** Makes one of its edits. */
  use: (index: number) => void;
  /** Opens the rule; gives true if somebody did, so that the link is not followed. */
  openRule: () => boolean;
}

/** Shows a finding: what it is, why, and what to write instead. */
export function showFinding(finding: PostFinding, actions: FindingActions): HTMLLIElement {
  const { verdict, message, why, rule, url, field } = finding;
  return createNode(
    'li',
    { attributes: { class: `finding ${verdict}` } },
    createNode('span', { attributes: { class: 'tag' } }, icon(verdict), stateWords[verdict].name),
    createNode(
      'div',
      { attributes: { class: 'body' } },
      field === undefined
        ? createNode(
            'button',
            { attributes: { type: 'button', class: 'message' }, on: { click: actions.show } },
            ...showWords(message),
          )
        : createNode(
            'p',
            { attributes: { class: 'message' } },
            ...showWords(`${placeOf(field)}: ${message}`),
          ),
      createNode('p', { attributes: { class: 'why' } }, why),
      ...showInstead(finding, actions),
    ),
    createNode(
      'a',
      {
        attributes: { class: 'rule', href: url, target: '_blank', rel: 'noreferrer' },
        on: { click: (event) => actions.openRule() && event.preventDefault() },
      },
      rule,
    ),
  );
}

/** What to write instead: an edit that is safe, then wordings to choose from. */
function showInstead({ edits }: PostFinding, { use }: FindingActions): HTMLElement[] {
  if (edits.length === 0) return [];
  const buttons = edits.map(({ text }, index) =>
    createNode(
      'button',
      { attributes: { type: 'button', class: 'use' }, on: { click: () => use(index) } },
      createNode('span', { attributes: { class: 'verb' } }, text === '' ? 'Take it out' : 'Use this instead'),
      ...(text === '' ? [] : [createNode('span', { attributes: { class: 'wording' } }, text)]),
    ),
  );
  return [createNode('div', { attributes: { class: 'instead' } }, ...buttons)];
}

/** Says which field a finding lies in: `attachments.0.alt` is the text description of attachment 1. */
function placeOf(field: string): string {
  const index = /^attachments\.(\d+)\./.exec(field)?.[1];
  return index === undefined ? field : `Text description of attachment ${Number(index) + 1}`;
}
