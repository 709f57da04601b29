import { createNode } from '../element/create-node.ts';
import type { CitedSource, Explanation } from '../linter.ts';
import { findElement } from './find-element.ts';
import type { ListedRule, Playground } from './playground.ts';

/** How long to wait after a key before a rule is read again. In milliseconds. */
const pause = 150;

/** The part of the page that shows a rule and lets it be edited. */
export interface RulePanel {
  /** Lists the rules of an agency. */
  list: (rules: readonly ListedRule[]) => void;
  /** Shows a rule. */
  open: (id: string) => Promise<void>;
  /** Puts edits in force, as a link brings them. */
  restore: (edits: Readonly<Record<string, string>>) => Promise<void>;
  /** The YAML of each rule that was edited and holds, by id. */
  edits: () => Record<string, string>;
}

/** Brings the panel to life; `changed` is called when an edit holds. */
export function createRulePanel(playground: Playground, changed: () => void): RulePanel {
  const choice = findElement('rule', HTMLSelectElement);
  const yaml = findElement('yaml', HTMLTextAreaElement);
  const undo = findElement('undo', HTMLButtonElement);
  const edits = new Map<string, string>();
  let current = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function apply(text: string | undefined): Promise<void> {
    const id = current;
    const fault = await playground.edit(id, text);
    if (!fault && text === undefined) edits.delete(id);
    else if (!fault && text !== undefined) edits.set(id, text);
    if (id !== current) return;
    showState(
      fault ? `${placeOf(yaml.value, fault.offset)}: ${fault.message}` : stateOf(edits.has(id)),
      Boolean(fault),
    );
    undo.hidden = text === undefined;
    if (!fault) {
      await explain(id);
      changed();
    }
  }

  async function explain(id: string): Promise<void> {
    const explanation = await playground.explain(id);
    if (id === current)
      findElement('explained', HTMLDivElement).replaceChildren(...(explanation ? showRule(explanation) : []));
  }

  async function open(id: string): Promise<void> {
    clearTimeout(timer);
    current = id;
    choice.value = id;
    findElement('editor', HTMLDivElement).hidden = id === '';
    if (id === '') return findElement('explained', HTMLDivElement).replaceChildren();
    const text = edits.get(id) ?? (await playground.ruleText(id));
    if (id !== current) return;
    yaml.value = text;
    undo.hidden = !edits.has(id);
    showState(stateOf(edits.has(id)), false);
    await explain(id);
  }

  choice.addEventListener('change', () => void open(choice.value));
  yaml.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void apply(yaml.value), pause);
  });
  undo.addEventListener('click', () => {
    edits.delete(current);
    void apply(undefined).then(() => open(current));
    yaml.focus();
  });

  return {
    list: (rules) => {
      choice.replaceChildren(createNode('option', { attributes: { value: '' } }, 'None'), ...groupsOf(rules));
      edits.clear();
      void open('');
    },
    open,
    restore: async (texts) => {
      for (const [id, text] of Object.entries(texts))
        if (!(await playground.edit(id, text))) edits.set(id, text);
      const [first] = edits.keys();
      if (first !== undefined) await open(first);
    },
    edits: () => Object.fromEntries(edits),
  };

  function showState(words: string, isWrong: boolean): void {
    yaml.setAttribute('aria-invalid', String(isWrong));
    findElement('fault', HTMLParagraphElement).textContent = words;
  }
}

function stateOf(isEdited: boolean): string {
  return isEdited ? 'Your edit is in force, in this page alone.' : 'Edit it, and the findings follow.';
}

function placeOf(text: string, offset: number): string {
  return `Line ${text.slice(0, offset).split('\n').length}`;
}

/** Rules by their area, as the list shows them. */
function groupsOf(rules: readonly ListedRule[]): HTMLOptGroupElement[] {
  const areas = new Map<string, HTMLOptGroupElement>();
  for (const { id, summary } of rules) {
    const area = id.split('/')[0] ?? '';
    const group = areas.get(area) ?? createNode('optgroup', { attributes: { label: area } });
    areas.set(area, group);
    group.append(createNode('option', { attributes: { value: id } }, `${id}: ${summary}`));
  }
  return [...areas.values()];
}

function showRule({ summary, why, sources }: Explanation): HTMLElement[] {
  return [
    createNode('h3', {}, summary),
    createNode('p', { attributes: { class: 'why' } }, why),
    createNode(
      'ul',
      { attributes: { class: 'sources', 'aria-label': 'Sources' } },
      ...sources.map(showSource),
    ),
  ];
}

const bindings = { 'required-by': 'Required by', 'modelled-on': 'Modelled on' };
const verified = {
  V: 'the text was read',
  'V*': 'inferred from the text',
  P: 'read in part',
  K: 'the text was not seen',
};

function showSource({ id, title = id, url, section, binding, verified: how }: CitedSource): HTMLLIElement {
  const name =
    url === undefined
      ? title
      : createNode('a', { attributes: { href: url, target: '_blank', rel: 'noreferrer' } }, title);
  const ground = [bindings[binding], section, how && verified[how]].filter(Boolean).join(' · ');
  return createNode('li', {}, name, createNode('span', { attributes: { class: 'ground' } }, ground));
}
