import type { PostLength } from '@bluepencil/core';
import type { PostFinding, WaivedFinding } from '../linter.ts';
import { createBackdrop } from './backdrop.ts';
import { createNode } from './create-node.ts';
import { createFindingsList, type ListActions } from './findings-list.ts';
import { groupFindings } from './group-findings.ts';
import { isWaived } from './is-waived.ts';
import { createStatusBar } from './status-bar.ts';
import { styleSheet } from './style.ts';
import type { State } from './verdict-words.ts';

/** What the author does, as the view hears of it. */
export interface ViewActions extends ListActions {
  /** The text has changed. */
  written: () => void;
  /** The selection has changed; UTF-16 offsets. */
  moved: (start: number, end: number) => void;
  /** The next finding is asked for, or the one before. */
  step: (by: 1 | -1) => void;
}

/** What there is to see. */
export interface Scene {
  text: string;
  state: State;
  /** Those that count, then those that are waived. */
  findings: readonly (PostFinding | WaivedFinding)[];
  current: PostFinding | undefined;
  length: PostLength | undefined;
  /** Why a form must not be sent; empty if it may. */
  refusal: string;
}

/** A composer as it is seen and heard. */
export interface ComposerView {
  /** The page's own textarea, once it is there. */
  readonly textarea: HTMLTextAreaElement | undefined;
  readonly selection: [start: number, end: number];
  draw: (scene: Scene) => void;
  /** Selects a stretch of the text and goes there. */
  select: (start: number, end: number) => void;
  connect: () => void;
  disconnect: () => void;
}

/** What a screen reader says of the textarea beside its label. */
const keys = 'F8 goes to the next finding, Shift F8 to the one before.';

let composers = 0;

/** Builds the view of a composer in its shadow tree. */
export function createComposerView(host: HTMLElement, actions: ViewActions): ComposerView {
  const bar = createStatusBar();
  const list = createFindingsList(actions);
  const field = createNode('div', { attributes: { class: 'field' } }, createNode('slot'));
  const root = host.attachShadow({ mode: 'open', delegatesFocus: false });
  root.adoptedStyleSheets = [styleSheet()];
  root.append(field, bar.node, list.node);
  const textareas = createTextareaWatch(host, field, actions);
  return {
    get textarea() {
      return textareas.current?.textarea;
    },
    get selection(): [start: number, end: number] {
      const textarea = textareas.current?.textarea;
      return [textarea?.selectionStart ?? 0, textarea?.selectionEnd ?? 0];
    },
    draw: ({ text, state, findings, current, length, refusal }) => {
      const inText = findings.filter((finding) => finding.field === undefined);
      textareas.current?.backdrop.draw(text, inText, current);
      textareas.current?.textarea.setCustomValidity(refusal);
      const entries = groupFindings(findings);
      list.show(entries);
      list.mark(current);
      const waived = findings.filter(isWaived).length;
      bar.show(state, { standing: entries.length - waived, waived }, length);
    },
    select: (start, end) => {
      const textarea = textareas.current?.textarea;
      textarea?.focus();
      textarea?.setSelectionRange(start, end);
    },
    connect: textareas.connect,
    disconnect: textareas.disconnect,
  };
}

/** The textarea of a composer with what follows it. */
interface Watched {
  textarea: HTMLTextAreaElement;
  backdrop: ReturnType<typeof createBackdrop>;
  release: () => void;
}

/** Takes up the textarea that stands in a composer, whenever it comes and if it is replaced. */
function createTextareaWatch(host: HTMLElement, field: HTMLElement, actions: ViewActions) {
  const watch: { current: Watched | undefined; connect: () => void; disconnect: () => void } = {
    current: undefined,
    connect: () => {
      const textarea = host.querySelector('textarea');
      if (textarea === (watch.current?.textarea ?? null)) return;
      watch.disconnect();
      if (!textarea) return;
      watch.current = takeUp(textarea, { host, field, actions });
      actions.written();
    },
    disconnect: () => {
      watch.current?.release();
      watch.current = undefined;
    },
  };
  field.addEventListener('slotchange', watch.connect);
  return watch;
}

function takeUp(
  textarea: HTMLTextAreaElement,
  { host, field, actions }: { host: HTMLElement; field: HTMLElement; actions: ViewActions },
): Watched {
  const backdrop = createBackdrop(textarea);
  field.prepend(backdrop.node);
  const description = describeKeys(textarea, host);
  const listeners = listen(textarea, actions, backdrop.scroll);
  const sizes = new ResizeObserver(backdrop.align);
  sizes.observe(textarea);
  sizes.observe(field);
  void document.fonts.ready.then(backdrop.align);
  return {
    ...{ textarea, backdrop },
    release: () => {
      listeners.abort();
      sizes.disconnect();
      backdrop.node.remove();
      description.remove();
      textarea.setCustomValidity('');
    },
  };
}

/** Lets a screen reader say the keys. It stands beside the textarea, since nothing can refer into a shadow tree. */
function describeKeys(textarea: HTMLTextAreaElement, host: HTMLElement): HTMLElement {
  composers += 1;
  const id = `bluepencil-keys-${composers}`;
  // No slot has this name, so it is never seen.
  const description = createNode('span', { attributes: { id, slot: 'description' } }, keys);
  host.append(description);
  const before = textarea.getAttribute('aria-describedby');
  textarea.setAttribute('aria-describedby', before === null ? id : `${before} ${id}`);
  return description;
}

function listen(textarea: HTMLTextAreaElement, actions: ViewActions, scroll: () => void): AbortController {
  const listeners = new AbortController();
  const { signal } = listeners;
  textarea.addEventListener('input', actions.written, { signal });
  textarea.addEventListener('scroll', scroll, { signal });
  // The form empties its fields once everybody has heard of it.
  textarea.form?.addEventListener('reset', () => setTimeout(actions.written), { signal });
  document.addEventListener(
    'selectionchange',
    () => {
      if (textarea.matches(':focus')) actions.moved(textarea.selectionStart, textarea.selectionEnd);
    },
    { signal },
  );
  textarea.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      actions.step(event.shiftKey ? -1 : 1);
    },
    { signal },
  );
  return listeners;
}
