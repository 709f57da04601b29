import type { PostFinding, WaivedFinding } from '../linter.ts';
import { createNode } from './create-node.ts';
import type { Entry } from './group-findings.ts';
import { icon } from './icon.ts';
import { isWaived } from './is-waived.ts';
import { showUntil } from './show-until.ts';
import { showWords } from './show-words.ts';
import { toneOf } from './tone-of.ts';
import { stateWords } from './verdict-words.ts';

/** What the author can do with a finding. */
export interface FindingActions {
  /** Shows where it lies. */
  show: () => void;
  /** Makes one of its edits. */
  use: (index: number) => void;
  /** Opens a rule; gives true if somebody did, so that the link is not followed. */
  openRule: (rule: string) => boolean;
}

/** Shows a finding: what it is, why, and what to write instead, or who says that it may stand. */
export function showFinding({ finding, findings, edits }: Entry, actions: FindingActions): HTMLLIElement {
  const { message, why, field } = finding;
  const refusals = new Set(findings.flatMap((each) => each.refusals ?? []));
  const tone = toneOf(finding);
  return createNode(
    'li',
    { attributes: { class: `finding ${tone}` } },
    createNode(
      'span',
      { attributes: { class: 'tag' } },
      icon(tone),
      tone === 'waived' ? 'Waived' : stateWords[tone].name,
    ),
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
      createNode('p', { attributes: { class: 'why' } }, ...(isWaived(finding) ? showWaiver(finding) : [why])),
      ...[...refusals].map((refusal) =>
        createNode('p', { attributes: { class: 'refusal' } }, ...showWords(refusal)),
      ),
      ...showInstead(edits, actions),
    ),
    createNode('div', { attributes: { class: 'rules' } }, ...findings.map((each) => showRule(each, actions))),
  );
}

function showRule({ rule, url }: PostFinding, { openRule }: FindingActions): HTMLAnchorElement {
  return createNode(
    'a',
    {
      attributes: { class: 'rule', href: url, target: '_blank', rel: 'noreferrer' },
      on: { click: (event) => openRule(rule) && event.preventDefault() },
    },
    rule,
  );
}

/** Who says that it may stand, until when and why. */
function showWaiver({ by, until, reason }: WaivedFinding): (Node | string)[] {
  return [`May stand until `, showUntil(until), `, by ${by.join(' and ')}: ${reason}`];
}

/** What to write instead: an edit that is safe, then wordings to choose from. */
function showInstead(edits: Entry['edits'], { use }: FindingActions): HTMLElement[] {
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
