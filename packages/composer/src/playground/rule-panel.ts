import { createNode } from '../element/create-node.ts';
import type { CitedSource, Explanation } from '../linter.ts';
import { findElement } from './find-element.ts';
import type { ListedRule, Playground } from './playground.ts';

/** How long to wait after a key before a rule is read again. In milliseconds. */
const pause = 150;

/** The part of the page that shows a rule and lets it be edited. */
export class RulePanel {
  readonly #playground: Playground;
  readonly #changed: () => void;
  readonly #choice = findElement('rule', HTMLSelectElement);
  readonly #yaml = findElement('yaml', HTMLTextAreaElement);
  readonly #undo = findElement('undo', HTMLButtonElement);
  /** The YAML of each rule that was edited and holds. */
  readonly #edits = new Map<string, string>();
  #current = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Brings the panel to life; `changed` is called when an edit holds. */
  constructor(playground: Playground, changed: () => void) {
    this.#playground = playground;
    this.#changed = changed;
    this.#choice.addEventListener('change', () => void this.open(this.#choice.value));
    this.#yaml.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#apply(this.#yaml.value), pause);
    });
    this.#undo.addEventListener('click', () => {
      clearTimeout(this.#timer);
      this.#yaml.focus();
      void this.#apply(undefined).then(() => this.open(this.#current));
    });
  }

  /** The YAML of each rule that was edited and holds, by id. */
  get edits(): Record<string, string> {
    return Object.fromEntries(this.#edits);
  }

  /** Waits for the rules of another agency. */
  close(): void {
    this.#choice.disabled = true;
    void this.open('');
  }

  /** Lists the rules of an agency. */
  list(rules: readonly ListedRule[]): void {
    this.#choice.disabled = false;
    const none = createNode('option', { attributes: { value: '' } }, 'None');
    this.#choice.replaceChildren(none, ...groupsOf(rules));
    this.#edits.clear();
    void this.open('');
  }

  /** Shows a rule; an empty id shows none. */
  async open(id: string): Promise<void> {
    clearTimeout(this.#timer);
    this.#current = id;
    this.#choice.value = id;
    findElement('editor', HTMLDivElement).hidden = id === '';
    if (id === '') {
      findElement('explained', HTMLDivElement).replaceChildren();
      return;
    }
    const text = this.#edits.get(id) ?? (await this.#playground.ruleText(id));
    if (id !== this.#current) return;
    this.#yaml.value = text;
    this.#show(stateOf(this.#edits.has(id)), false);
    await this.#explain(id);
  }

  /** Leads there whoever opened a rule elsewhere: on a narrow page it lies far below. */
  goTo(): void {
    findElement('explained', HTMLDivElement).querySelector('h3')?.focus();
  }

  /** Puts edits in force, as a link brings them; what is wrong by now is left out. */
  async restore(texts: Readonly<Record<string, string>>): Promise<void> {
    for (const [id, text] of Object.entries(texts))
      if (!(await this.#playground.edit(id, text))) this.#edits.set(id, text);
    const [first] = this.#edits.keys();
    if (first !== undefined) await this.open(first);
  }

  /** Puts a text in force for the rule that is open, or the rule back in its place. */
  async #apply(text: string | undefined): Promise<void> {
    const id = this.#current;
    const fault = await this.#playground.edit(id, text);
    if (!fault && text === undefined) this.#edits.delete(id);
    else if (!fault && text !== undefined) this.#edits.set(id, text);
    if (id !== this.#current) return;
    if (fault) {
      this.#show(`${placeOf(this.#yaml.value, fault.offset)}: ${fault.message}`, true);
      return;
    }
    this.#show(stateOf(this.#edits.has(id)), false);
    this.#changed();
    await this.#explain(id);
  }

  async #explain(id: string): Promise<void> {
    const explanation = await this.#playground.explain(id);
    if (id !== this.#current) return;
    findElement('explained', HTMLDivElement).replaceChildren(...(explanation ? showRule(explanation) : []));
  }

  #show(words: string, isWrong: boolean): void {
    this.#undo.hidden = !isWrong && !this.#edits.has(this.#current);
    this.#yaml.setAttribute('aria-invalid', String(isWrong));
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
    createNode('h3', { attributes: { tabindex: '-1' } }, summary),
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
